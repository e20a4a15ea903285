// What a task answers in a simulated run: what its service would plausibly say, or results of one's own.
import { propertyOf, textOf } from '../../core/asl/propertyOf'
import { setAside } from '../../core/document/commands/setAside'
import type { StateView } from '../../core/machine/Machine'
import { answerFor } from '../../core/services/answerFor'
import { useDocument, useStudio } from '../../studio/StudioContext'
import { Button } from '../../ui/Button'
import { SegmentedControl } from '../../ui/SegmentedControl'
import { Switch } from '../../ui/Switch'
import { AttemptForm } from './AttemptForm'
import { FormSection } from './FormSection'
import {
  type Attempts,
  addAttempt,
  changeAttempt,
  moveAttempt,
  removeAttempt,
  repeatsLast,
  withRepeat,
} from './form/attempts'
import styles from './Inspector.module.css'
import { useEdit } from './useEdit'

const none: Attempts = []

export function TaskResultSection({ state }: { readonly state: StateView }) {
  return (
    <FormSection id="result" title="Task result">
      <TaskResult state={state} />
    </FormSection>
  )
}

function TaskResult({ state }: { readonly state: StateView }) {
  const { document } = useStudio()
  const edit = useEdit()
  const attempts = useDocument(({ doc }) => doc.aside.mocks.get(state.id) ?? none)
  const resource = textOf(propertyOf(state.node, 'Resource')) ?? ''
  const parameters = propertyOf(state.node, 'Arguments') ?? propertyOf(state.node, 'Parameters')
  const answer = answerFor(resource, parameters?.value ?? {})
  const write = (next: Attempts) => {
    const mocks = new Map(document.getState().doc.aside.mocks)
    if (next.length === 0) mocks.delete(state.id)
    else mocks.set(state.id, next)
    edit(setAside, { aside: { mocks }, label: `Set the results of ${state.name}` })
  }
  const isAuto = attempts.length === 0
  return (
    <>
      <SegmentedControl
        label="Task result"
        columns={2}
        value={isAuto ? 'auto' : 'own'}
        options={[
          { value: 'auto', label: 'Auto', icon: 'wand' },
          { value: 'own', label: 'My results', icon: 'flask' },
        ]}
        onChange={(mode) => write(mode === 'auto' ? [] : addAttempt([], answer))}
      />
      {isAuto ? (
        <>
          <p className={styles.quiet}>In a simulated run the task answers what its service plausibly would:</p>
          <pre className={styles.auto}>{JSON.stringify(answer, null, 2)}</pre>
        </>
      ) : (
        <>
          {attempts.map((entry, index) => (
            <AttemptForm
              // biome-ignore lint/suspicious/noArrayIndexKey: attempts have no identity but their place
              key={index}
              entry={entry}
              index={index}
              count={attempts.length}
              state={state}
              answer={answer}
              onChange={(next) => write(changeAttempt(attempts, index, next))}
              onMove={(to) => write(moveAttempt(attempts, index, to))}
              onRemove={() => write(removeAttempt(attempts, index))}
            />
          ))}
          <Button
            size="small"
            variant="ghost"
            icon="add"
            className={styles.add}
            onClick={() => write(addAttempt(attempts, answer))}
          >
            Add attempt
          </Button>
          <Switch checked={repeatsLast(attempts)} onChange={(repeats) => write(withRepeat(attempts, repeats))}>
            The last result repeats
          </Switch>
        </>
      )}
    </>
  )
}
