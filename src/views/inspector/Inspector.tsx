// The inspector: a form for what is selected, driven by the tables of the language. Every row writes by a command.
import { useRef } from 'react'
import { useDocument } from '../../studio/StudioContext'
import { BrokenNote } from './BrokenNote'
import { inspectedBy } from './form/inspectedBy'
import styles from './Inspector.module.css'
import { StateInspector } from './StateInspector'
import { StatesInspector } from './StatesInspector'
import { TransitionInspector } from './TransitionInspector'
import { useFocusRequest } from './useFocusRequest'
import { WorkflowInspector } from './WorkflowInspector'

export function Inspector() {
  const doc = useDocument((state) => state.doc)
  const opened = useDocument((state) => state.opened)
  const root = useRef<HTMLDivElement>(null)
  const nameInput = useRef<HTMLInputElement>(null)
  const shown = inspectedBy(doc)
  useFocusRequest(root, nameInput)
  return (
    <div className={styles.inspector} ref={root}>
      <BrokenNote doc={doc} />
      {shown.kind === 'machine' && <WorkflowInspector key={opened} doc={doc} />}
      {shown.kind === 'state' && (
        <StateInspector key={`${opened} ${shown.state.id}`} doc={doc} state={shown.state} nameInput={nameInput} />
      )}
      {shown.kind === 'states' && <StatesInspector doc={doc} ids={shown.ids} />}
      {shown.kind === 'transition' && (
        <TransitionInspector
          key={`${opened} ${shown.transition.id}`}
          doc={doc}
          transition={shown.transition}
          from={shown.from}
        />
      )}
    </div>
  )
}
