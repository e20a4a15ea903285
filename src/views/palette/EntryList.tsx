// The entries of one tab, under the names of their services. One tab stop; arrows move, Enter adds.
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import type { PaletteEntry } from '../../studio/palette'
import { EmptyState } from '../../ui/EmptyState'
import { GlyphTile } from '../../ui/GlyphTile'
import styles from './Palette.module.css'

interface Props {
  readonly label: string
  readonly entries: readonly PaletteEntry[]
  readonly query: string
  readonly onAdd: (entry: PaletteEntry) => void
  readonly onDrag: (entry: PaletteEntry, event: PointerEvent) => void
}

export function EntryList({ label, entries, query, onAdd, onDrag }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const [at, setAt] = useState(0)
  const current = Math.min(at, entries.length - 1)
  if (entries.length === 0) {
    return (
      <EmptyState title={`Nothing fits "${query}"`}>
        Any AWS API call can be typed as service and action: s3:getObject.
      </EmptyState>
    )
  }
  const move = (to: number) => {
    const next = Math.max(0, Math.min(entries.length - 1, to))
    setAt(next)
    list.current?.querySelectorAll('button')[next]?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      Home: 0,
      End: entries.length - 1,
    }
    const to = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined
    if (to === undefined) return
    event.preventDefault()
    move(to)
  }
  return (
    <ul className={styles.list} aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {entries.map((entry, index) => (
        <li key={entry.id}>
          {entry.service !== '' && entries[index - 1]?.service !== entry.service && (
            <div className={styles.service}>{entry.service}</div>
          )}
          <button
            type="button"
            className={styles.entry}
            title={entry.help}
            tabIndex={index === current ? 0 : -1}
            onFocus={() => setAt(index)}
            onClick={() => onAdd(entry)}
            onPointerDown={(event) => onDrag(entry, event)}
          >
            <GlyphTile name={entry.icon} size={28} />
            <span className={styles.label}>{entry.label}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
