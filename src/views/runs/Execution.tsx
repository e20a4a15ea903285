// The run on screen: its input before, its events while it goes on, its result after; beside it the state that is looked at.
import { useRef, useState } from 'react'
import { useRun } from '../../studio/StudioContext'
import { EmptyState } from '../../ui/EmptyState'
import { Tabs, type TabWithContent } from '../../ui/Tabs'
import { useSize } from '../../ui/useSize'
import { Details } from './Details'
import { EventFilterFields } from './EventFilterFields'
import { EventList } from './EventList'
import styles from './Execution.module.css'
import { FailureBanner } from './FailureBanner'
import type { EventFilter } from './filterEvents'
import { InputEditor } from './InputEditor'
import { RefusalBanner } from './RefusalBanner'
import { Result } from './Result'
import { RunHeader } from './RunHeader'
import { RunInputButton } from './RunInputButton'
import { useAnnouncedRun } from './useAnnouncedRun'
import { type RunTab, useRunTab } from './useRunTab'

/** In px: below this the details have no room beside the events, two columns would be too thin to read. */
const roomForDetails = 640

const noFilter: EventFilter = { text: '', kind: 'all', state: -1 }

export function Execution() {
  useAnnouncedRun()
  const hasRun = useRun(({ phase }) => phase !== 'idle' && phase !== 'refused')
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
        <EmptyState title="Nothing has run yet" actions={<RunInputButton variant="primary" />}>
          A run is simulated here in the browser: tasks answer with the results you gave them, and waits take no time.
        </EmptyState>
      </div>
    </div>
  )
}

function ShownRun() {
  const root = useRef<HTMLDivElement>(null)
  const isNarrow = useSize(root).width < roomForDetails
  const [wanted, choose] = useRunTab()
  const [filter, setFilter] = useState(noFilter)
  const tab = wanted === 'details' && !isNarrow ? 'events' : wanted
  const tabs: readonly TabWithContent<RunTab>[] = [
    { id: 'input', label: 'Input', content: <InputEditor actions={<RunInputButton size="small" />} /> },
    { id: 'events', label: 'Events', content: <EventList filter={filter} onClear={() => setFilter(noFilter)} /> },
    { id: 'result', label: 'Result', content: <Result /> },
    ...(isNarrow ? [{ id: 'details', label: 'Details', content: <Details /> } as const] : []),
  ]
  return (
    <div className={styles.execution} ref={root}>
      <RunHeader />
      {tab !== 'result' && <FailureBanner />}
      <div className={styles.body}>
        <div className={styles.left}>
          <Tabs
            label="Run"
            tabs={tabs}
            value={tab}
            onChange={choose}
            actions={tab === 'events' && <EventFilterFields filter={filter} onChange={setFilter} />}
          />
        </div>
        {!isNarrow && (
          <div className={styles.right}>
            <Details />
          </div>
        )}
      </div>
    </div>
  )
}
