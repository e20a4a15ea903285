// The canvas's equal twin: every state in a tree, with its type and run status, and all that can be done to it.
import { memo, useMemo, useRef } from 'react'
import type { Selection } from '../../core/document/StudioDocument'
import type { StateId } from '../../core/machine/Machine'
import { CANVAS_KEYS } from '../../studio/keyboard'
import { useStudio } from '../../studio/StudioContext'
import { useDocumentInTime } from '../../studio/useDocumentInTime'
import { EmptyState } from '../../ui/EmptyState'
import { Tree } from '../../ui/Tree'
import styles from './Outline.module.css'
import { OutlineRow } from './OutlineRow'
import { type OutlineItem, outlineItems } from './outlineItems'
import { useOutlineClipboard } from './useOutlineClipboard'

export function Outline() {
  const { machine, selection } = useDocumentInTime().doc
  const last = useRef<readonly OutlineItem[]>([])
  const items = useMemo(() => outlineItems(machine, last.current), [machine])
  last.current = items
  return <StatesTree items={items} selection={selection} />
}

interface Props {
  readonly items: readonly OutlineItem[]
  readonly selection: Selection
}

/** Apart, so that it is drawn anew only when its states or the selection are others. */
const StatesTree = memo(function StatesTree({ items, selection }: Props) {
  const studio = useStudio()
  const selected = useMemo(() => selectedIds(selection), [selection])
  const clipboard = useOutlineClipboard(studio)
  if (items.length === 0) {
    return <EmptyState title="No states yet">Add one from the list above, or paste a definition.</EmptyState>
  }
  const select = (id: string, toggle: boolean) => {
    // Branch rows carry the id of their scope, which is no state.
    const state = id as StateId
    const { doc, select: selectIn } = studio.document.getState()
    if (!doc.machine.states.has(state)) return
    const ids = toggle ? toggled(selected, state) : [state]
    selectIn({ kind: 'states', ids })
    if (!toggle) studio.canvas.current?.reveal(state)
  }
  return (
    <div className={styles.outline} {...{ [CANVAS_KEYS]: '' }} {...clipboard}>
      <Tree<OutlineItem>
        label="Outline"
        items={items}
        selected={selected}
        multiple
        onSelect={(id, how) => select(id, how.toggle)}
        onActivate={(id) => {
          select(id, false)
          studio.view.getState().set({ rightOpen: true, focusRequest: { target: 'inspector', at: performance.now() } })
        }}
        describe={whatFollows}
        render={rowOf}
      />
    </div>
  )
})

function whatFollows({ next }: OutlineItem): string | undefined {
  return next === '' ? undefined : `next: ${next}`
}

function rowOf(item: OutlineItem) {
  return <OutlineRow item={item} />
}

function selectedIds(selection: Selection): ReadonlySet<string> {
  if (selection.kind === 'states') return new Set(selection.ids)
  return new Set(selection.kind === 'field' ? [selection.state] : [])
}

function toggled(selected: ReadonlySet<string>, id: StateId): readonly StateId[] {
  // The set holds state ids only.
  const ids = [...selected] as StateId[]
  return selected.has(id) ? ids.filter((other) => other !== id) : [...ids, id]
}
