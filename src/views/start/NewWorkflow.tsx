// Begins a new workflow with a name; the present one is saved first.
import { useState } from 'react'
import { useStudio, useView } from '../../studio/StudioContext'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { TextInput } from '../../ui/TextInput'
import { nameFault } from './nameFault'

export function NewWorkflow() {
  const { files } = useStudio()
  const set = useView((state) => state.set)
  const [name, setName] = useState('my-workflow')
  const fault = nameFault(name)
  const create = () => {
    if (fault !== null) return
    set({ dialog: 'none' })
    void files.newWorkflow(name.trim())
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && set({ dialog: 'none' })}
      title="New workflow"
      description="What you have open is saved in this browser first."
      size="small"
      footer={
        <>
          <Button onClick={() => set({ dialog: 'none' })}>Cancel</Button>
          <Button variant="primary" disabled={fault !== null} onClick={create}>
            Create
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          create()
        }}
      >
        <Field label="Name" {...(fault === null ? {} : { error: fault })}>
          <TextInput value={name} onChange={setName} />
        </Field>
      </form>
    </Dialog>
  )
}
