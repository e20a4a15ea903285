// Opens a definition that is pasted as text.
import { useState } from 'react'
import { readFragment } from '../../core/document/clipboard/readFragment'
import { guessNotation } from '../../core/syntax/guessNotation'
import { loadNotation, notationOf } from '../../core/syntax/notations'
import { isTemplate } from '../../core/templates/findStateMachines'
import { openText } from '../../core/text/Envelope'
import { useStudio, useView } from '../../studio/StudioContext'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { showToast } from '../../ui/showToast'
import { TextArea } from '../../ui/TextArea'

/** Without what reads YAML the text is refused as no JSON. */
async function loadPasted(text: string): Promise<void> {
  try {
    await loadNotation(guessNotation(text))
  } catch (error) {
    showToast({ message: `What reads YAML could not be loaded: ${String(error)}`, tone: 'error' })
  }
}

/** A CloudFormation or SAM template: opening it finds the state machines in it. */
function isTemplateText(text: string): boolean {
  const notation = notationOf(guessNotation(text))
  return text.includes('Resources') && notation !== null && isTemplate(notation.parse(openText(text).text))
}

export function PasteDefinition() {
  const { files } = useStudio()
  const set = useView((state) => state.set)
  const [text, setText] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const open = async () => {
    await loadPasted(text)
    if (isTemplateText(text)) {
      set({ dialog: 'none' })
      void files.openText(text, 'pasted')
      return
    }
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
      description="Amazon States Language as JSON or YAML. It opens as a new workflow; what you have open is saved first."
      footer={
        <>
          <Button onClick={() => set({ dialog: 'none' })}>Cancel</Button>
          <Button variant="primary" disabled={text.trim() === ''} onClick={() => void open()}>
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
