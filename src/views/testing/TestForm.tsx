// What goes into the test of a state: its input, how the world answers, and how much to tell.
import type { StateView } from '../../core/machine/Machine'
import type { JsonField } from '../../studio/testing/TestDraft'
import { Field } from '../../ui/Field'
import { SegmentedControl } from '../../ui/SegmentedControl'
import { TextArea } from '../../ui/TextArea'
import { TextInput } from '../../ui/TextInput'
import { CausedByField } from './CausedByField'
import { MoreFields } from './MoreFields'
import type { TestFormProps } from './TestFormProps'
import styles from './TestState.module.css'

export function TestForm({ state, draft, faults, onChange }: TestFormProps) {
  const json = (field: JsonField, label: string, rows: number, help?: string) => (
    <Field label={label} error={faults[field]} help={help}>
      <TextArea code rows={rows} value={draft[field]} onChange={(text) => onChange({ [field]: text })} />
    </Field>
  )
  return (
    <div className={styles.form}>
      {json('input', 'Input (JSON)', 6)}
      {draft.answer !== 'none' && (
        <>
          <SegmentedControl
            label="Answer"
            columns={2}
            value={draft.answer}
            options={[
              { value: 'result', label: 'Result' },
              { value: 'error', label: 'Error' },
            ]}
            onChange={(answer) => onChange({ answer })}
          />
          {draft.answer === 'result' && json('result', resultLabel(state), 6)}
          {draft.answer === 'error' && (
            <>
              <Field label="Error name">
                <TextInput code value={draft.error} onChange={(error) => onChange({ error })} />
              </Field>
              <Field label="Cause">
                <TextInput value={draft.cause} onChange={(cause) => onChange({ cause })} />
              </Field>
              <CausedByField state={state} value={draft.causedBy} onChange={(causedBy) => onChange({ causedBy })} />
            </>
          )}
        </>
      )}
      {json('variables', 'Variables (JSON)', 2)}
      <SegmentedControl
        label="Inspection level"
        columns={3}
        value={draft.level}
        options={[
          { value: 'INFO', label: 'INFO' },
          { value: 'DEBUG', label: 'DEBUG' },
          { value: 'TRACE', label: 'TRACE' },
        ]}
        onChange={(level) => onChange({ level })}
      />
      {draft.answer !== 'none' && <MoreFields state={state} draft={draft} faults={faults} onChange={onChange} />}
    </div>
  )
}

function resultLabel({ type }: StateView): string {
  if (type === 'Map') return 'Result of all iterations (JSON)'
  return type === 'Parallel' ? 'Result of all branches (JSON)' : 'Result (JSON)'
}
