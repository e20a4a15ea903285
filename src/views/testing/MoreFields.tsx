// What is seldom needed for a test: what happened before, the context object, how strictly the result is checked.
import { propertyOf } from '../../core/asl/propertyOf'
import type { FieldValidationMode } from '../../core/teststate/TestStateRequest'
import { Field } from '../../ui/Field'
import { NumberInput } from '../../ui/NumberInput'
import { Section } from '../../ui/Section'
import { Select, type SelectOption } from '../../ui/Select'
import { TextArea } from '../../ui/TextArea'
import type { TestFormProps } from './TestFormProps'

const modes: readonly SelectOption<FieldValidationMode>[] = [
  { value: 'STRICT', label: 'Strict: required fields too' },
  { value: 'PRESENT', label: 'Only the fields that are there' },
  { value: 'NONE', label: 'Not at all' },
]

export function MoreFields({ state, draft, faults, onChange }: TestFormProps) {
  const isMap = state.type === 'Map'
  return (
    <Section title="More" defaultOpen={false}>
      {propertyOf(state.node, 'Retry') && (
        <Field label="Retries so far" layout="beside">
          <NumberInput min={0} integer value={draft.retryCount} onCommit={(retryCount) => onChange({ retryCount })} />
        </Field>
      )}
      {isMap && (
        <Field label="Failed iterations" layout="beside">
          <NumberInput
            min={0}
            integer
            value={draft.failureCount}
            onCommit={(failureCount) => onChange({ failureCount })}
          />
        </Field>
      )}
      {isMap && propertyOf(state.node, 'ItemReader') && (
        <Field label="What the ItemReader reads">
          <TextArea code rows={3} value={draft.readerData} onChange={(readerData) => onChange({ readerData })} />
        </Field>
      )}
      {state.type === 'Task' && draft.answer === 'result' && (
        <Field label="Check the result against the API">
          <Select value={draft.validation} options={modes} onChange={(validation) => onChange({ validation })} />
        </Field>
      )}
      <Field label="Context object (JSON)" error={faults.context} help="Empty for an automatic one.">
        <TextArea code rows={3} value={draft.context} onChange={(context) => onChange({ context })} />
      </Field>
    </Section>
  )
}
