// Opens a definition that is pasted as text.
import { useState } from 'react'
import { readFragment } from '../../core/document/clipboard/readFragment'
import { useStudio, useView } from '../../studio/StudioContext'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { TextArea } from '../../ui/TextArea'

export function PasteDefinition() {
  const { files } = useStudio()
  const set = useView((state) => state.set)
  const [text, setText] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const open = () => {
    const fragment = readFragment(text)
    if (!fragment.ok) {
      setFault(fragment.error.message)
      return
    }
    set({ dialog: 'none' })
    // A whole machine is opened as it was pasted; states without one get a machine around them.
    const { text: machine } = fragment.value
    void files.openText(text.includes(machine) ? text : machine, 'pasted')
  }
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && set({ dialog: 'none' })}
      title="Paste definition"
      description="Amazon States Language as JSON. It opens as a new workflow; what you have open is saved first."
      footer={
        <>
          <Button onClick={() => set({ dialog: 'none' })}>Cancel</Button>
          <Button variant="primary" disabled={text.trim() === ''} onClick={open}>
            Open
          </Button>
        </>
      }
    >
      <Field label="Definition" {...(fault === null ? {} : { error: fault })}>
        <TextArea
          code
          rows={16}
          value={text}
          placeholder={'{\n  "StartAt": "First",\n  "States": { … }\n}'}
          onChange={(next) => {
            setText(next)
            setFault(null)
          }}
        />
      </Field>
    </Dialog>
  )
}
