// What the parts of the test's form share.
import type { StateView } from '../../core/machine/Machine'
import type { FieldFaults } from '../../studio/testing/requestFor'
import type { TestDraft } from '../../studio/testing/TestDraft'

export interface TestFormProps {
  readonly state: StateView
  readonly draft: TestDraft
  readonly faults: FieldFaults
  readonly onChange: (change: Partial<TestDraft>) => void
}
