// Which sample a state is tried on; a typed one is written here.
import type { ChosenSample } from '../../../studio/samples/useSample'
import { Field } from '../../../ui/Field'
import { FieldError } from '../../../ui/FieldError'
import { SegmentedControl } from '../../../ui/SegmentedControl'
import { TextArea } from '../../../ui/TextArea'
import styles from './Expression.module.css'

export function SampleChoice({ sample }: { readonly sample: ChosenSample }) {
  const { source, sampled, hasRun, choose, text, write } = sample
  const fault = sampled && !sampled.ok ? sampled.error : null
  return (
    <>
      <div className={styles.choice}>
        <span aria-hidden="true" className={styles.label}>
          Sample
        </span>
        <SegmentedControl
          label="Sample"
          columns={3}
          value={source}
          options={[
            { value: 'execution', label: 'Execution', disabled: !hasRun && source !== 'execution' },
            { value: 'example', label: 'Example' },
            { value: 'typed', label: 'Typed' },
          ]}
          onChange={choose}
        />
      </div>
      {source === 'typed' ? (
        <Field label="Typed sample (JSON)" hideLabel error={fault}>
          <TextArea code rows={3} value={text} className={styles.typed ?? ''} onChange={write} />
        </Field>
      ) : (
        fault !== null && <FieldError severity="warning">{fault}</FieldError>
      )}
    </>
  )
}
