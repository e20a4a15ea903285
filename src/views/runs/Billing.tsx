// What a synchronous Express execution is billed, as StartSyncExecution tells when it has ended.
import { useRun } from '../../studio/StudioContext'
import { billedWords } from './billedWords'
import { useDescription } from './executions/useDescription'
import styles from './Result.module.css'

export function Billing() {
  const isExpress = useRun(({ type, outcome }) => type === 'EXPRESS' && outcome !== null)
  return isExpress ? <Details /> : null
}

function Details() {
  const execution = useRun((run) => run.execution)
  const mark = useRun((run) => `${run.outcome?.status} ${run.length}`)
  const description = useDescription(execution, mark)
  const billed = description && billedWords(description)
  return billed ? <p className={styles.billed}>Billed: {billed}</p> : null
}
