// Finding states on the canvas: counts them, goes from one to the next, selects and shows it.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useDocument, useStudio } from '../../../studio/StudioContext'
import { IconButton } from '../../../ui/IconButton'
import { TextInput } from '../../../ui/TextInput'
import type { CanvasView } from '../useCanvasView'
import styles from './FindBox.module.css'
import { findStates } from './findStates'

export function FindBox({ view }: { readonly view: CanvasView }) {
  const studio = useStudio()
  const machine = useDocument(({ doc }) => doc.machine)
  const box = useRef<HTMLElement>(null)
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(-1)
  const found = findStates(machine, query)
  useEffect(() => box.current?.querySelector('input')?.focus(), [])

  const go = (to: number, among = found): void => {
    const index = among.length === 0 ? -1 : (to + among.length) % among.length
    const id = among[index]
    setAt(index)
    if (id === undefined) return
    studio.document.getState().select({ kind: 'states', ids: [id] })
    view.reveal(id)
    studio.view.getState().announce(`${machine.states.get(id)?.name}, ${index + 1} of ${among.length}`)
  }
  const close = (): void => {
    studio.view.getState().set({ findOpen: false })
    view.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') go(event.shiftKey ? at - 1 : at + 1)
    else if (event.key === 'Escape') close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const count = query.trim() === '' ? '' : found.length === 0 ? 'None' : `${Math.max(0, at) + 1} of ${found.length}`
  return (
    <search className={styles.find} ref={box} aria-label="Find state">
      <TextInput
        icon="search"
        aria-label="Find state"
        placeholder="Find by name, comment, resource"
        value={query}
        onChange={(text) => {
          setQuery(text)
          go(0, findStates(machine, text))
        }}
        onKeyDown={onKeyDown}
      />
      <span className={styles.count} role="status">
        {count}
      </span>
      <IconButton
        icon="chevronUp"
        label="Previous match"
        size="small"
        disabled={found.length < 2}
        onClick={() => go(at - 1)}
      />
      <IconButton
        icon="chevronDown"
        label="Next match"
        size="small"
        disabled={found.length < 2}
        onClick={() => go(at + 1)}
      />
      <IconButton icon="close" label="Close find" size="small" onClick={close} />
    </search>
  )
}
