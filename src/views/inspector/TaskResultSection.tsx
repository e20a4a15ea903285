// What a task answers in a simulated run: what its resource or its service says, or results of one's own.
import { propertyOf, textOf } from '../../core/asl/propertyOf'
import { setAside } from '../../core/document/commands/setAside'
import type { StateView } from '../../core/machine/Machine'
import { keysOfTask } from '../../core/runs/mocks/mocksOfMachine'
import { answerFor } from '../../core/services/answerFor'
import { useDocument, useStudio } from '../../studio/StudioContext'
import { SegmentedControl } from '../../ui/SegmentedControl'
import { AnswerList } from './AnswerList'
import { FormSection } from './FormSection'
import { type Answers, addAnswer } from './form/answers'
import styles from './Inspector.module.css'
import { useEdit } from './useEdit'

const none: Answers = []

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
  const answers = useDocument(({ doc }) => doc.aside.mocks.get(state.id) ?? none)
  const byResource = useDocument(({ doc }) => doc.aside.resourceMocks)
  const resource = textOf(propertyOf(state.node, 'Resource')) ?? ''
  const parameters = propertyOf(state.node, 'Arguments') ?? propertyOf(state.node, 'Parameters')
  const answer = answerFor(resource, parameters?.value ?? {})
  const write = (next: Answers) => {
    const mocks = new Map(document.getState().doc.aside.mocks)
    if (next.length === 0) mocks.delete(state.id)
    else mocks.set(state.id, next)
    edit(setAside, { aside: { mocks }, label: `Set the results of ${state.name}` })
  }
  const isAuto = answers.length === 0
  const shared = keysOfTask(state).find((key) => Object.hasOwn(byResource, key))
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
        onChange={(mode) => write(mode === 'auto' ? [] : addAnswer([], answer))}
      />
      {!isAuto && <AnswerList answers={answers} resource={resource} answer={answer} onChange={write} />}
      {isAuto && shared !== undefined && (
        <p className={styles.quiet}>
          In a simulated run the task answers as the workflow’s results by resource say for <code>{shared}</code>.
        </p>
      )}
      {isAuto && shared === undefined && (
        <>
          <p className={styles.quiet}>In a simulated run the task answers what its service plausibly would:</p>
          <pre className={styles.auto}>{JSON.stringify(answer, null, 2)}</pre>
        </>
      )}
    </>
  )
}
