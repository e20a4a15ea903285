// The answers of a task, or of all tasks that call a resource, as a list to be edited.
import type { JsonValue } from '../../core/base/JsonValue'
import { Switch } from '../../ui/Switch'
import { AddItem } from './AddItem'
import { AnswerForm } from './AnswerForm'
import {
  type Answers,
  addAnswer,
  changeAnswer,
  lastTurn,
  moveAnswer,
  removeAnswer,
  repeatsLast,
  withRepeat,
} from './form/answers'
import styles from './Inspector.module.css'

interface Props {
  readonly answers: Answers
  /** The Resource that is called, as far as it is known. */
  readonly resource: string
  /** What the service would plausibly say. */
  readonly answer: JsonValue
  readonly onChange: (answers: Answers) => void
}

export function AnswerList({ answers, resource, answer, onChange }: Props) {
  const repeats = repeatsLast(answers)
  const hasTurn = lastTurn(answers) >= 0
  return (
    <>
      {answers.map((entry, index) => (
        <AnswerForm
          // biome-ignore lint/suspicious/noArrayIndexKey: answers have no identity but their place
          key={index}
          answers={answers}
          entry={entry}
          index={index}
          resource={resource}
          answer={answer}
          onChange={(next) => onChange(changeAnswer(answers, index, next))}
          onMove={(to) => onChange(moveAnswer(answers, index, to))}
          onRemove={() => onChange(removeAnswer(answers, index))}
        />
      ))}
      <AddItem item="Answer" onAdd={() => onChange(addAnswer(answers, answer))} />
      {hasTurn && (
        <Switch checked={repeats} onChange={(next) => onChange(withRepeat(answers, next))}>
          The last answer in turn repeats
        </Switch>
      )}
      {!repeats && (
        <p className={styles.quiet}>Other calls are answered by resource, or as the service plausibly would.</p>
      )}
    </>
  )
}
