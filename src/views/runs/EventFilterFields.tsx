// Narrows the list of events: by words, by kind, to the selected state.
import { useRun } from '../../studio/StudioContext'
import { IconButton } from '../../ui/IconButton'
import { Select } from '../../ui/Select'
import { TextInput } from '../../ui/TextInput'
import styles from './EventList.module.css'
import type { EventFilter, EventKind } from './filterEvents'
import { useSelectedState } from './useSelectedState'

const kinds: readonly { readonly value: EventKind; readonly label: string }[] = [
  { value: 'all', label: 'All' },
  { value: 'states', label: 'States' },
  { value: 'work', label: 'Work' },
  { value: 'errors', label: 'Errors' },
]

interface Props {
  readonly filter: EventFilter
  readonly onChange: (filter: EventFilter) => void
}

export function EventFilterFields({ filter, onChange }: Props) {
  const { index } = useSelectedState()
  const name = useRun((run) => run.states[index]?.name ?? null)
  const isOnly = filter.state >= 0
  return (
    <div className={styles.filter}>
      <TextInput
        icon="search"
        aria-label="Filter events"
        placeholder="Filter"
        value={filter.text}
        onChange={(text) => onChange({ ...filter, text })}
      />
      <Select
        variant="bare"
        aria-label="Kind of events"
        value={filter.kind}
        options={kinds}
        onChange={(kind) => onChange({ ...filter, kind })}
      />
      <IconButton
        icon="filter"
        label="Only the selected state"
        hint={name === null ? 'Only the selected state' : `Only events of ${name}`}
        size="small"
        pressed={isOnly}
        disabled={name === null && !isOnly}
        onClick={() => onChange({ ...filter, state: isOnly ? -1 : index })}
      />
    </div>
  )
}
