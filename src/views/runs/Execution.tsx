// The run on screen: its input before it has run, then what it does and did.
import { useMainRun } from '../../studio/StudioContext'
import { EmptyState } from '../../ui/EmptyState'
import styles from './Execution.module.css'
import { InputEditor } from './InputEditor'
import { RefusalBanner } from './RefusalBanner'
import { RunInputButton } from './RunInputButton'
import { ShownRun } from './ShownRun'
import { StartChoice } from './StartChoice'
import { useAnnouncedRun } from './useAnnouncedRun'

export function Execution() {
  useAnnouncedRun()
  const hasRun = useMainRun(({ phase }) => phase !== 'idle' && phase !== 'refused')
  return hasRun ? <ShownRun /> : <BeforeRun />
}

function BeforeRun() {
  return (
    <div className={styles.execution}>
      <RefusalBanner />
      <div className={styles.before}>
        <div className={styles.beforeInput}>
          <InputEditor heading="Input" />
        </div>
        <EmptyState
          title="Nothing has run yet"
          actions={
            <>
              <RunInputButton variant="primary" />
              <StartChoice />
            </>
          }
        >
          A run is simulated here in the browser: tasks answer with the results you gave them, and waits take no time.
        </EmptyState>
      </div>
    </div>
  )
}
