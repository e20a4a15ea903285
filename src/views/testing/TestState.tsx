// The dialog that tests one state alone: what goes in on the left, what came of it on the right.
import { type KeyboardEvent, useEffect, useState } from 'react'
import type { StateView } from '../../core/machine/Machine'
import { stateTypeNamed } from '../../core/states/stateTypeNamed'
import { selectedState } from '../../studio/actions/selectedStates'
import { useDocument, useStudio, useView } from '../../studio/StudioContext'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { EmptyState } from '../../ui/EmptyState'
import { FieldError } from '../../ui/FieldError'
import { TestForm } from './TestForm'
import { TestResult } from './TestResult'
import styles from './TestState.module.css'
import { UseAsTaskResult } from './UseAsTaskResult'
import { useStateTest } from './useStateTest'

export function TestState() {
  const studio = useStudio()
  const set = useView(({ set }) => set)
  const [id] = useState(() => selectedState(studio))
  const state = useDocument(({ doc }) => (id === null ? undefined : doc.machine.states.get(id)))
  const isGone = state === undefined
  useEffect(() => {
    if (isGone) set({ dialog: 'none' })
  }, [isGone, set])
  return state ? <TestDialog state={state} onClose={() => set({ dialog: 'none' })} /> : null
}

function TestDialog({ state, onClose }: { readonly state: StateView; readonly onClose: () => void }) {
  const { draft, faults, change, run, isBusy, outcome, isStale } = useStateTest(state)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void run()
  }
  return (
    <Dialog
      open
      size="large"
      title={`Test ${state.name}`}
      description={`The ${stateTypeNamed(state.type) ? state.type : 'unknown'} state alone, as AWS’s TestState does. Nothing is called.`}
      onOpenChange={(open) => !open && onClose()}
      footer={
        <>
          <Button onClick={onClose}>Close</Button>
          <Button variant="primary" icon="play" busy={isBusy} onClick={() => void run()}>
            Test
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the key that tests works wherever the focus is in the dialog */}
      <div className={styles.panes} onKeyDown={onKeyDown}>
        <TestForm state={state} draft={draft} faults={faults} onChange={change} />
        <section className={styles.pane} aria-label="Test result" aria-live="polite">
          {outcome === null && (
            <EmptyState icon="flask" title="Not tested yet">
              Test shows the output, the next state, and what each stage of the data flow did.
            </EmptyState>
          )}
          {isStale && outcome !== null && <p className={styles.stale}>Changed since this test.</p>}
          {outcome !== null && !outcome.ok && <FieldError>{outcome.error}</FieldError>}
          {outcome?.ok && (
            <TestResult
              result={outcome.value}
              actions={state.type === 'Task' && <UseAsTaskResult state={state} draft={draft} />}
            />
          )}
        </section>
      </div>
    </Dialog>
  )
}
