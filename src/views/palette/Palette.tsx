// The states browser: drag an entry onto the canvas, or choose it to add it after the selection.
import { useMemo, useState } from 'react'
import { insertEntry } from '../../studio/insertEntry'
import { type PaletteEntry, paletteEntries, sdkEntry } from '../../studio/palette'
import { useStudio } from '../../studio/StudioContext'
import { announce } from '../../ui/announce'
import { rankOptions } from '../../ui/rankOptions'
import { Tabs } from '../../ui/Tabs'
import { TextInput } from '../../ui/TextInput'
import { EntryList } from './EntryList'
import styles from './Palette.module.css'
import { useEntryDrag } from './useEntryDrag'

type Tab = PaletteEntry['tab']

export function Palette() {
  const studio = useStudio()
  const [tab, setTab] = useState<Tab>('actions')
  const [query, setQuery] = useState('')
  const found = useMemo(() => search(query), [query])
  const startDrag = useEntryDrag(studio)
  const add = (entry: PaletteEntry) => {
    if (insertEntry(studio, entry)) announce(`Added ${entry.name}`)
  }
  const list = (which: Tab) => (
    <EntryList
      label={which === 'actions' ? 'Actions' : 'Flow states'}
      entries={found.filter((entry) => entry.tab === which)}
      query={query}
      onAdd={add}
      onDrag={startDrag}
    />
  )
  return (
    <div className={styles.palette}>
      <TextInput
        icon="search"
        aria-label="Search states and actions"
        placeholder="Search, or type s3:getObject"
        value={query}
        onChange={(next) => {
          setQuery(next)
          const first = search(next)[0]
          if (next !== '' && first) setTab(first.tab)
        }}
      />
      <Tabs
        label="Kinds of states"
        value={tab}
        // Only the two ids below come back.
        onChange={(next) => setTab(next as Tab)}
        tabs={[
          { id: 'actions', label: 'Actions', content: list('actions') },
          { id: 'flow', label: 'Flow', content: list('flow') },
        ]}
      />
    </div>
  )
}

function search(query: string): readonly PaletteEntry[] {
  const ranked = rankOptions(
    paletteEntries.map((entry) => ({ ...entry, entry, label: `${entry.service} ${entry.label}`.trim() })),
    query,
  ).map(({ entry }) => entry)
  const sdk = query === '' ? null : sdkEntry(query)
  return sdk && !ranked.some(({ id }) => id === sdk.id) ? [...ranked, sdk] : ranked
}
