// How a test ended: status, error, output, next state, and each stage of the data flow.
import type { ReactNode } from 'react'
import type { JsonValue } from '../../core/base/JsonValue'
import type { TestedState, TestStateResult, TestStatus } from '../../core/teststate/TestStateResult'
import { cx } from '../../ui/cx'
import { JsonView } from '../../ui/JsonView'
import { StatusIcon } from '../../ui/StatusIcon'
import type { Status } from '../../ui/statuses'
import { factsOf } from './factsOf'
import { HttpExchange } from './HttpExchange'
import { stagesOf } from './stagesOf'
import styles from './TestState.module.css'
import { testWords } from './testWords'

const icons: Readonly<Record<TestStatus, Status>> = {
  SUCCEEDED: 'succeeded',
  FAILED: 'failed',
  RETRIABLE: 'caught',
  CAUGHT_ERROR: 'caught',
}

interface Props {
  readonly result: TestStateResult
  /** Beside the status: what to do with the result. */
  readonly actions: ReactNode
}

export function TestResult({ result, actions }: Props) {
  if ('apiError' in result) {
    return (
      <div className={styles.result}>
        <div className={styles.head}>
          <StatusIcon status="failed" word="none" />
          <h3 className={styles.status}>AWS would refuse this test</h3>
        </div>
        <Fault error={result.apiError.code} cause={result.apiError.message} />
      </div>
    )
  }
  return <Tested tested={result} actions={actions} />
}

function Tested({ tested, actions }: { readonly tested: TestedState; readonly actions: ReactNode }) {
  const { status, error, cause, output, nextState, inspectionData = {} } = tested
  const { request, response, variables } = inspectionData
  const stages = stagesOf(tested)
  return (
    <div className={styles.result}>
      <div className={styles.head}>
        <StatusIcon status={icons[status]} word="none" />
        <h3 className={styles.status}>{testWords[status]}</h3>
        {nextState !== undefined && <span className={styles.next}>Next state: {nextState}</span>}
        <span className={styles.actions}>{actions}</span>
      </div>
      {error !== undefined && <Fault error={error} cause={cause} isHandled={status !== 'FAILED'} />}
      {factsOf(inspectionData).map((fact) => (
        <p key={fact} className={styles.fact}>
          {fact}
        </p>
      ))}
      {output !== undefined && <Value title="State output" value={output} />}
      {variables !== undefined && <Value title="Variables" value={variables} />}
      {stages.length > 0 && <h4 className={styles.heading}>Data flow</h4>}
      <ol className={styles.stages}>
        {stages.map(({ name, title, value, change }) => (
          <li key={name} className={styles.stage}>
            {change === 'Unchanged' ? (
              <p className={styles.title}>
                {title} <span className={styles.change}>{change}</span>
              </p>
            ) : (
              <Value title={title} note={change} value={value} />
            )}
          </li>
        ))}
      </ol>
      {request && <HttpExchange request={request} response={response} />}
    </div>
  )
}

interface FaultProps {
  readonly error: string
  readonly cause: string | undefined
  readonly isHandled?: boolean
}

function Fault({ error, cause, isHandled = false }: FaultProps) {
  return (
    <div className={cx(styles.fault, isHandled && styles.handled)}>
      <p className={styles.error}>{error}</p>
      {cause !== undefined && <p className={styles.cause}>{cause}</p>}
    </div>
  )
}

interface ValueProps {
  readonly title: string
  readonly note?: string
  readonly value: JsonValue
}

function Value({ title, note = '', value }: ValueProps) {
  return (
    <div className={styles.value}>
      <p className={styles.title}>
        {title} {note !== '' && <span className={styles.change}>{note}</span>}
      </p>
      <JsonView label={title} value={value} maxHeight={280} />
    </div>
  )
}
