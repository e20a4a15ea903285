// Adding by name: a search over state types and service actions, beside the button that opened it.
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import type { InsertionPoint } from '../../../core/document/flow/InsertionPoint'
import { type PaletteEntry, paletteEntries, sdkEntry } from '../../../studio/palette'
import { useStudio } from '../../../studio/StudioContext'
import { Glyph } from '../../../ui/Glyph'
import { Popover } from '../../../ui/Popover'
import { rankOptions } from '../../../ui/rankOptions'
import { rovingIndex } from '../../../ui/rovingIndex'
import { TextInput } from '../../../ui/TextInput'
import { placeItem } from './placeItem'
import styles from './QuickAdd.module.css'

interface Props {
  readonly trigger: ReactNode
  readonly at: InsertionPoint
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  /** After something was put in. */
  readonly onAdded?: () => void
}

export function QuickAdd({ trigger, at, open, onOpenChange, onAdded }: Props) {
  return (
    <Popover label="Add a state" trigger={trigger} open={open} onOpenChange={onOpenChange} align="center">
      <Search at={at} onDone={() => onOpenChange(false)} onAdded={onAdded} />
    </Popover>
  )
}

interface SearchProps {
  readonly at: InsertionPoint
  readonly onDone: () => void
  readonly onAdded: (() => void) | undefined
}

function Search({ at, onDone, onAdded }: SearchProps) {
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
