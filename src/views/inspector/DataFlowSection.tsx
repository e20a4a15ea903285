// The data flow of a state on a sample: its program comes when the section is opened.
import { lazy, Suspense } from 'react'
import type { StateView } from '../../core/machine/Machine'
import { FormSection } from './FormSection'

const DataFlow = lazy(async () => ({ default: (await import('./flow/DataFlow')).DataFlow }))

export function DataFlowSection({ state }: { readonly state: StateView }) {
  return (
    <FormSection id="dataFlow" title="Data flow" beginsOpen={false}>
      <Suspense fallback={null}>
        <DataFlow state={state} />
      </Suspense>
    </FormSection>
  )
}
