// One answer of a task in a simulated run: on which occasion it is given, and what it says.
import type { MockEntry } from '../../core/asl/Execution'
import type { JsonValue } from '../../core/base/JsonValue'
import { IconButton } from '../../ui/IconButton'
import { AnswerOccasion } from './AnswerOccasion'
import { AnswerOutcome } from './AnswerOutcome'
import type { Answers } from './form/answers'
import styles from './Inspector.module.css'
import { ItemCard } from './ItemCard'

interface Props {
  readonly answers: Answers
  readonly entry: MockEntry
  readonly index: number
  /** The Resource that is called, as far as it is known. */
  readonly resource: string
  /** What the service would plausibly say. */
  readonly answer: JsonValue
  readonly onChange: (entry: MockEntry) => void
  readonly onMove: (to: number) => void
  readonly onRemove: () => void
}

export function AnswerForm({ answers, entry, index, resource, answer, onChange, onMove, onRemove }: Props) {
  const title = `Answer ${index + 1}`
  const actions = (
    <>
      {index > 0 && (
        <IconButton icon="arrowUp" size="small" label={`Move ${title} up`} onClick={() => onMove(index - 1)} />
      )}
      {index < answers.length - 1 && (
        <IconButton icon="arrowDown" size="small" label={`Move ${title} down`} onClick={() => onMove(index + 1)} />
      )}
      <IconButton icon="delete" size="small" label={`Remove ${title}`} onClick={onRemove} />
    </>
  )
  return (
    <ItemCard title={title} actions={actions}>
      <div className={styles.fields}>
        <AnswerOccasion entry={entry} onChange={onChange} />
        <AnswerOutcome entry={entry} resource={resource} answer={answer} onChange={onChange} />
      </div>
    </ItemCard>
  )
}
