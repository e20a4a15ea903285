// An execution at a glance and in tabs; beside them what is looked at: a state, a call that waits, another execution.
import { type ReactNode, useRef, useState } from 'react'
import { useMainRun, useRun, useStudio } from '../../studio/StudioContext'
import { Badge } from '../../ui/Badge'
import { Tabs, type TabWithContent } from '../../ui/Tabs'
import { useSize } from '../../ui/useSize'
import { Details } from './Details'
import { EventFilterFields } from './EventFilterFields'
import { Events } from './Events'
import styles from './Execution.module.css'
import { ExecutionDetails } from './executions/ExecutionDetails'
import { Executions } from './executions/Executions'
import { Trail } from './executions/Trail'
import { useExecutionRows } from './executions/useExecutionRows'
import { FailureBanner } from './FailureBanner'
import type { EventFilter } from './filterEvents'
import { goToState } from './goTo'
import { Result } from './Result'
import { RunHeader } from './RunHeader'
import { RunInput } from './RunInput'
import { StartChoice } from './StartChoice'
import { useKeptFocus } from './useKeptFocus'
import { type RunTab, useRunTab } from './useRunTab'
import { AnswerForm } from './waiting/AnswerForm'
import { PassTime } from './waiting/PassTime'
import { useChosenWork } from './waiting/useChosenWork'
import { Waiting } from './waiting/Waiting'

/** In px: below this the details have no room beside the events, two columns would be too thin to read. */
const roomForDetails = 640

const noFilter: EventFilter = { text: '', kind: 'all', state: -1 }

export function ShownRun() {
  const studio = useStudio()
  const root = useRef<HTMLDivElement>(null)
  const isNarrow = useSize(root).width < roomForDetails
  const [wanted, choose] = useRunTab()
  const [filter, setFilter] = useState(noFilter)
  const [work, chooseWork] = useChosenWork()
  const waiting = useMainRun((run) => run.pending.length)
  const execution = useRun((run) => run.execution)
  const rows = useExecutionRows()
  const [chosenRow, chooseRow] = useState(0)
  const isGone = (wanted === 'details' && !isNarrow) || (wanted === 'executions' && rows.length === 0)
  const tab = isGone ? 'events' : wanted
  const answer = work && <AnswerForm key={work.taskToken} work={work} />
  const other = <ExecutionDetails row={rows[chosenRow] ?? null} />
  const beside: ReactNode = tab === 'waiting' ? answer : tab === 'executions' ? other : <Details />
  const list = (content: ReactNode, details: ReactNode) =>
    isNarrow ? <Stacked list={content} details={details} /> : content
  const tabs: readonly TabWithContent<RunTab>[] = [
    { id: 'input', label: 'Input', content: <RunInput /> },
    { id: 'events', label: 'Events', content: <Events filter={filter} onClear={() => setFilter(noFilter)} /> },
    { id: 'result', label: 'Result', content: <Result /> },
    ...(rows.length === 0
      ? []
      : [
          {
            id: 'executions',
            label: 'Executions',
            content: list(<Executions rows={rows} chosen={chosenRow} onChoose={chooseRow} />, other),
          } as const,
        ]),
    ...(waiting === 0
      ? []
      : [
          {
            id: 'waiting',
            label: 'Waiting',
            badge: <Badge tone="running">{waiting}</Badge>,
            content: list(
              <Waiting
                chosen={work}
                onChoose={(next) => {
                  chooseWork(next)
                  if (next.execution === execution) goToState(studio, next.state)
                }}
              />,
              answer,
            ),
          } as const,
        ]),
    ...(isNarrow ? [{ id: 'details', label: 'Details', content: <Details /> } as const] : []),
  ]
  useKeptFocus(root, tab)
  return (
    <div className={styles.execution} ref={root}>
      <Trail />
      <RunHeader />
      {tab !== 'result' && <FailureBanner />}
      <div className={styles.body}>
        <div className={styles.left}>
          <Tabs
            label="Run"
            tabs={tabs}
            value={tab}
            onChange={choose}
            actions={
              tab === 'events' ? (
                <EventFilterFields filter={filter} onChange={setFilter} isTight={rows.length > 0 || waiting > 0} />
              ) : (
                (tab === 'waiting' && <PassTime />) || (tab === 'input' && execution === 0 && <StartChoice />)
              )
            }
          />
        </div>
        {!isNarrow && <div className={styles.right}>{beside}</div>}
      </div>
    </div>
  )
}

function Stacked({ list, details }: { readonly list: ReactNode; readonly details: ReactNode }) {
  return (
    <div className={styles.stacked}>
      <div className={styles.stackedList}>{list}</div>
      {details}
    </div>
  )
}
