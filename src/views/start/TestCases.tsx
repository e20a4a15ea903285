// Chooses the test case of a mock configuration whose results are taken over.
import { useState } from 'react'
import { applyResults } from '../../studio/mockConfigFile'
import { useDocument, useStudio, useView } from '../../studio/StudioContext'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { Select } from '../../ui/Select'

export function TestCases() {
  const studio = useStudio()
  const { set, testCases } = useView((state) => state)
  const name = useDocument(({ doc }) => doc.aside.name)
  const own = testCases.findIndex(({ stateMachine }) => stateMachine === name)
  const [chosen, setChosen] = useState(Math.max(0, own))
  const isOneMachine = new Set(testCases.map(({ stateMachine }) => stateMachine)).size === 1
  const testCase = testCases[chosen]
  const states = Object.keys(testCase?.mocks ?? {})
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && set({ dialog: 'none' })}
      size="small"
      title="Import task results"
      description="They take the place of the results your tasks have now. You can undo this."
      footer={
        <>
          <Button onClick={() => set({ dialog: 'none' })}>Cancel</Button>
          <Button variant="primary" onClick={() => testCase && applyResults(studio, testCase.mocks, testCase.name)}>
            Import
          </Button>
        </>
      }
    >
      <Field label="Test case" help={states.length === 0 ? 'Mocks no state.' : `Mocks ${states.join(', ')}.`}>
        <Select
          value={String(chosen)}
          options={testCases.map((one, index) => ({
            value: String(index),
            label: one.name,
            ...(isOneMachine ? {} : { detail: one.stateMachine }),
          }))}
          onChange={(next) => setChosen(Number(next))}
        />
      </Field>
    </Dialog>
  )
}
