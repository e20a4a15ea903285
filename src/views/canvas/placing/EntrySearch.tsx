// The search of quick add: state types and service actions by name; what is chosen is put in.
import { type KeyboardEvent, useId, useState } from 'react'
import type { InsertionPoint } from '../../../core/document/flow/InsertionPoint'
import { type PaletteEntry, paletteEntries, sdkEntry } from '../../../studio/palette'
import { useStudio } from '../../../studio/StudioContext'
import { Glyph } from '../../../ui/Glyph'
import { rankOptions } from '../../../ui/rankOptions'
import { rovingIndex } from '../../../ui/rovingIndex'
import { TextInput } from '../../../ui/TextInput'
import styles from './EntrySearch.module.css'
import { placeItem } from './placeItem'

interface Props {
  readonly at: InsertionPoint
  readonly onDone: () => void
  readonly onAdded: (() => void) | undefined
}

export function EntrySearch({ at, onDone, onAdded }: Props) {
  const studio = useStudio()
  const id = useId()
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const found = search(query)
  const add = (entry: PaletteEntry | undefined): void => {
    if (!entry) return
    const { machine } = studio.document.getState().doc
    const { name, icon } = entry
    onDone()
    const isPlaced = placeItem(studio, { kind: 'new', name, icon, value: entry.template(machine.language) }, at)
    if (isPlaced) onAdded?.()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = rovingIndex(event.key, active, found.length, { orientation: 'vertical', wraps: true, page: 8 })
    if (event.key === 'Enter') add(found[active])
    else if (next !== null && event.key !== 'Home' && event.key !== 'End') {
      setActive(next)
      document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' })
    } else return
    event.preventDefault()
  }
  return (
    <div className={styles.search}>
      <TextInput
        icon="search"
        role="combobox"
        aria-label="Search states and actions"
        aria-expanded
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? `${id}-${active}` : undefined}
        placeholder="Search states and actions"
        value={query}
        onChange={(text) => {
          setQuery(text)
          setActive(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div className={styles.list} role="listbox" id={id} aria-label="States and actions">
        {found.map((entry, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the search field's, as the pattern wants
          <div
            key={entry.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={styles.option}
            onClick={() => add(entry)}
          >
            <Glyph name={entry.icon} size={16} className={styles.glyph} />
            <span className={styles.label}>{entry.label}</span>
            <span className={styles.detail}>{entry.service === '' ? 'Flow' : entry.service}</span>
          </div>
        ))}
      </div>
      {found.length === 0 && <p className={styles.none}>Nothing fits "{query}".</p>}
    </div>
  )
}

// State types first: they are what one most often adds by name.
const choices = [...paletteEntries]
  .sort((a, b) => Number(a.tab === 'actions') - Number(b.tab === 'actions'))
  .map((entry) => ({ entry, label: `${entry.label} ${entry.service}`.trim(), keywords: entry.keywords }))

/** The entries that fit, best first; an AWS call that was typed out is the last. */
function search(query: string): readonly PaletteEntry[] {
  const found = rankOptions(choices, query).map(({ entry }) => entry)
  const typed = query === '' ? null : sdkEntry(query)
  return typed && !found.some(({ id }) => id === typed.id) ? [...found, typed] : found
}
