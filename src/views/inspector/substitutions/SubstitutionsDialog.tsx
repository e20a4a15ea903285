// Asks for what a run needs to know: the substitutions nobody has decided on yet.
import { useState } from 'react'
import { setAside } from '../../../core/document/commands/setAside'
import { findSubstitutions } from '../../../core/substitutions/findSubstitutions'
import type { SubstitutionEntries } from '../../../core/substitutions/Substitution'
import { undecided } from '../../../core/substitutions/valuesOfEntries'
import { useStudio, useView } from '../../../studio/StudioContext'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { proposedEntry } from './proposedEntry'
import { SubstitutionRows } from './SubstitutionRows'

export function SubstitutionsDialog() {
  const { document, run } = useStudio()
  const set = useView((state) => state.set)
  const startsPaused = useView((state) => state.startsPaused)
  const [{ doc, asked }] = useState(() => {
    const { doc } = document.getState()
    return { doc, asked: undecided(findSubstitutions(doc.text, doc.machine, doc.notation), doc.aside.substitutions) }
  })
  const [drafts, setDrafts] = useState<SubstitutionEntries>(() =>
    Object.fromEntries(asked.map((one) => [one.name, doc.aside.substitutions[one.name] ?? proposedEntry(one)])),
  )
  const close = () => set({ dialog: 'none' })
  const missing = undecided(asked, drafts)
  const start = () => {
    const substitutions = { ...document.getState().doc.aside.substitutions, ...drafts }
    document.getState().perform(setAside, { aside: { substitutions }, label: 'Set the values of substitutions' })
    close()
    if (startsPaused) run.getState().step()
    else void run.getState().start(document.getState().input)
  }
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && close()}
      title="Values for this run"
      description="The deployment fills these in. A simulated run takes the values from here and remembers them with the workflow; the definition stays as it is."
      footer={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button variant="primary" disabled={missing.length > 0} onClick={start}>
            Run
          </Button>
        </>
      }
    >
      <SubstitutionRows
        substitutions={asked}
        entries={drafts}
        onChange={(name, entry) => setDrafts((now) => ({ ...now, [name]: entry }))}
        onLeave={close}
      />
    </Dialog>
  )
}
