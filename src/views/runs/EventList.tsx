// The history, one line an event. The selected line is where the cursor stands; events of the selected state are marked.
import { useMemo } from 'react'
import { useRun, useStudio } from '../../studio/StudioContext'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { VirtualList } from '../../ui/VirtualList'
import { EventLine } from './EventLine'
import { type EventFilter, filterEvents } from './filterEvents'
import { goToEvent } from './goTo'
import { useSelectedState } from './useSelectedState'

interface Props {
  readonly filter: EventFilter
  readonly onClear: () => void
}

export function EventList({ filter, onClear }: Props) {
  const studio = useStudio()
  const { length, cursor, states, startedAt, row } = useRun((run) => run)
  const selected = useSelectedState()
  // biome-ignore lint/correctness/useExhaustiveDependencies: of one program, the rows up to `length` never change
  const ids = useMemo(() => filterEvents({ length, row, states }, filter), [filter, length, states])
  const idAt = (index: number) => (ids ? (ids[index] ?? 0) : index + 1)
  const count = ids ? ids.length : length
  if (count === 0) {
    const clear = <Button onClick={onClear}>Show all events</Button>
    return length === 0 ? (
      <EmptyState title="No events yet" />
    ) : (
      <EmptyState title="No events of this kind" actions={clear} />
    )
  }
  return (
    <VirtualList
      label="Events"
      count={count}
      rowHeight={26}
      rowKey={idAt}
      selected={ids ? indexIn(ids, cursor) : cursor - 1}
      onSelect={(index) => goToEvent(studio, idAt(index))}
      row={(index) => {
        const event = row(idAt(index))
        if (!event) return null
        return (
          <EventLine
            event={event}
            name={states[event.state]?.name ?? ''}
            startedAt={startedAt}
            isAhead={event.id > cursor}
            isMarked={selected.index >= 0 && event.state === selected.index}
          />
        )
      }}
    />
  )
}

/** Position of `id` in sorted ids; -1 where it is not among them. */
function indexIn(ids: readonly number[], id: number): number {
  let low = 0
  let high = ids.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const at = ids[middle] ?? 0
    if (at === id) return middle
    if (at < id) low = middle + 1
    else high = middle - 1
  }
  return -1
}
