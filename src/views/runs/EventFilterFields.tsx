// Which events the list shows: words, kind, or only those of the selected state; of an Express execution, what its log would have.
import { useState } from 'react'
import { useRun } from '../../studio/StudioContext'
import { cx } from '../../ui/cx'
import { IconButton } from '../../ui/IconButton'
import { Select } from '../../ui/Select'
import { TextInput } from '../../ui/TextInput'
import styles from './EventList.module.css'
import type { EventFilter, EventKind } from './filterEvents'
import { type LogLevel, logLevels } from './logLevels'
import { useSelectedState } from './useSelectedState'

const kinds: readonly { readonly value: EventKind; readonly label: string }[] = [
  { value: 'all', label: 'All' },
  { value: 'states', label: 'States' },
  { value: 'work', label: 'Work' },
  { value: 'errors', label: 'Errors' },
]

const levels: readonly { readonly value: LogLevel; readonly label: string }[] = logLevels.map((value) => ({
  value,
  label: value,
}))

interface Props {
  readonly filter: EventFilter
  readonly onChange: (filter: EventFilter) => void
  /** There are so many tabs beside it that the input for words waits behind a button. */
  readonly isTight?: boolean
}

export function EventFilterFields({ filter, onChange, isTight = false }: Props) {
  const { index } = useSelectedState()
  const name = useRun((run) => run.states[index]?.name ?? null)
  const isExpress = useRun((run) => run.type === 'EXPRESS')
  const [isOpen, setOpen] = useState(false)
  const hasWords = !isTight || isOpen || filter.text !== ''
  const isOnly = filter.state >= 0
  return (
    <div className={cx(styles.filter, isTight && (hasWords ? styles.wide : styles.tight))}>
      {isTight && (
        <IconButton
          icon="search"
          label="Filter by words"
          size="small"
          pressed={hasWords}
          onClick={() => {
            setOpen(!hasWords)
            if (hasWords) onChange({ ...filter, text: '' })
          }}
        />
      )}
      {hasWords && (
        <TextInput
          icon="search"
          aria-label="Filter events"
          placeholder="Filter"
          value={filter.text}
          onChange={(text) => onChange({ ...filter, text })}
        />
      )}
      {isExpress ? (
        <Select
          variant="bare"
          aria-label="Log level"
          value={filter.level ?? 'ALL'}
          options={levels}
          onChange={(level) => onChange({ ...filter, level })}
        />
      ) : (
        <Select
          variant="bare"
          aria-label="Kind of events"
          value={filter.kind}
          options={kinds}
          onChange={(kind) => onChange({ ...filter, kind })}
        />
      )}
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
