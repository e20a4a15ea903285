// What the run did in the selected state; with no state selected, the event at the cursor.
import { useState } from 'react'
import { useDocument, useRun, useStudio } from '../../studio/StudioContext'
import { EmptyState } from '../../ui/EmptyState'
import { StatusIcon } from '../../ui/StatusIcon'
import { statusOfWord } from '../../ui/statuses'
import styles from './Details.module.css'
import { EventDetails } from './EventDetails'
import { IterationPicker } from './IterationPicker'
import { type SelectedState, useSelectedState } from './useSelectedState'
import { VisitDetails } from './VisitDetails'
import { VisitPicker } from './VisitPicker'
import { visitAtCursor } from './visitEvents'
import { visitTiming } from './visitTiming'

export function Details() {
  const selected = useSelectedState()
  if (selected.id === null) return <EventDetails />
  return <StateDetails key={selected.id} selected={selected} />
}

function StateDetails({ selected: { id, index } }: { readonly selected: SelectedState }) {
  const { run } = useStudio()
  const name = useDocument(({ doc }) => (id === null ? undefined : doc.machine.states.get(id)?.name) ?? '')
  const state = useRun((shown) => shown)
  // A visit somebody picked is kept while the run goes on by itself, and until the cursor is moved.
  const [picked, setPicked] = useState<{ readonly entered: number; readonly cursor: number } | null>(null)
  const shown = id === null ? null : run.getState().stateRun(id)
  const visits = shown?.visits ?? []
  const isHeld = picked !== null && (state.following || state.cursor === picked.cursor)
  const held = isHeld ? visits.findIndex((visit) => visit.entered === picked.entered) : -1
  const at = held >= 0 ? held : visitAtCursor(state, visits)
  const visit = visits[at]
  return (
    <div className={styles.details}>
      <div className={styles.head}>
        <h2 className={styles.name} title={name}>
          {name}
        </h2>
        <StatusIcon status={statusOfWord(visit?.status ?? shown?.status ?? 'Not started')} word="beside" />
        {visit && <span className={styles.fact}>{visitTiming(visit, state)}</span>}
        <span className={styles.pickers}>
          <IterationPicker index={index} />
          <VisitPicker
            at={at}
            count={visits.length}
            onPick={(next) => {
              const target = visits[next]
              if (target) setPicked({ entered: target.entered, cursor: state.cursor })
            }}
          />
        </span>
      </div>
      {visit ? <VisitDetails visit={visit} index={index} name={name} /> : <NotReached index={index} />}
    </div>
  )
}

function NotReached({ index }: { readonly index: number }) {
  const isBefore = useRun((run) => run.cursor < run.length)
  if (index < 0) {
    return (
      <EmptyState title="Not part of this run">This state has come into the definition since it started.</EmptyState>
    )
  }
  return (
    <EmptyState title="Not started">
      {isBefore ? 'Up to this event the run has not come here.' : 'The run has not come here.'}
    </EmptyState>
  )
}
