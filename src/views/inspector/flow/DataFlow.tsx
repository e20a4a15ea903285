// Each stage of a state's data flow: what it made of what was there before.
import type { StateView } from '../../../core/machine/Machine'
import type { TestedState } from '../../../core/teststate/TestStateResult'
import { useSample } from '../../../studio/samples/useSample'
import { FieldError } from '../../../ui/FieldError'
import { JsonView } from '../../../ui/JsonView'
import { SampleChoice } from '../expression/SampleChoice'
import styles from './DataFlow.module.css'
import { StageItem } from './StageItem'
import { useDataFlow } from './useDataFlow'

export function DataFlow({ state }: { readonly state: StateView }) {
  const sample = useSample(state)
  const flow = useDataFlow(state, sample.sampled)
  const values = sample.sampled?.ok ? sample.sampled.value : null
  return (
    <div className={styles.flow}>
      <SampleChoice sample={sample} />
      {flow?.ok === false && <FieldError severity="warning">{flow.error}</FieldError>}
      {values && flow?.ok && (
        <ol className={styles.stages} aria-label="Data flow">
          <li className={styles.stage}>
            <p className={styles.title}>State input</p>
            <JsonView label="State input" value={values.input} maxHeight={160} depth={2} />
          </li>
          {flow.value.stages.map((stage) => (
            <StageItem key={stage.title} stage={stage} />
          ))}
          <li className={styles.stage}>
            <End end={flow.value.end} />
          </li>
        </ol>
      )}
    </div>
  )
}

function End({ end }: { readonly end: TestedState }) {
  const { status, output, error, cause, nextState } = end
  if (status === 'FAILED' || status === 'RETRIABLE') {
    return (
      <>
        <p className={styles.title}>{status === 'FAILED' ? 'Fails' : 'Would be retried'}</p>
        <FieldError>{[error, cause].filter((part) => part !== undefined && part !== '').join(': ')}</FieldError>
      </>
    )
  }
  return (
    <>
      <p className={styles.title}>
        State output {nextState !== undefined && <span className={styles.note}>to {nextState}</span>}
      </p>
      {output !== undefined && <JsonView label="State output" value={output} maxHeight={160} depth={2} />}
    </>
  )
}
