// The inspector: a form for what is selected, driven by the tables of the language. Every row writes by a command.
import { memo, type RefObject, useRef } from 'react'
import type { StudioDocument } from '../../core/document/StudioDocument'
import { useDocumentInTime } from '../../studio/useDocumentInTime'
import { BrokenNote } from './BrokenNote'
import { inspectedBy } from './form/inspectedBy'
import styles from './Inspector.module.css'
import { StateInspector } from './StateInspector'
import { StatesInspector } from './StatesInspector'
import { TransitionInspector } from './TransitionInspector'
import { useFocusRequest } from './useFocusRequest'
import { WorkflowInspector } from './WorkflowInspector'

export function Inspector() {
  const { doc, opened } = useDocumentInTime()
  const root = useRef<HTMLDivElement>(null)
  const nameInput = useRef<HTMLInputElement>(null)
  useFocusRequest(root, nameInput)
  return (
    <div className={styles.inspector} ref={root}>
      <Form doc={doc} opened={opened} nameInput={nameInput} />
    </div>
  )
}

interface FormProps {
  readonly doc: StudioDocument
  readonly opened: number
  readonly nameInput: RefObject<HTMLInputElement | null>
}

/** Apart from the frame around it, so that it is drawn anew only when its document is another. */
const Form = memo(function Form({ doc, opened, nameInput }: FormProps) {
  const shown = inspectedBy(doc)
  return (
    <>
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
    </>
  )
})
