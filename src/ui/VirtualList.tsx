// A list of any length with rows of one height: only the rows in sight exist. With `onSelect` it is a listbox.
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { cx } from './cx'
import { rovingIndex } from './rovingIndex'
import { useRowWindow } from './useRowWindow'
import styles from './VirtualList.module.css'

export interface VirtualListProps {
  readonly label: string
  readonly count: number
  /** In px; 28. */
  readonly rowHeight?: number
  readonly row: (index: number) => ReactNode
  /** Stable key of a row; the index where left out. */
  readonly rowKey?: (index: number) => string | number
  /** The selected row, kept in sight; -1 for none. */
  readonly selected?: number
  readonly onSelect?: (index: number) => void
  /** Enter or double click. */
  readonly onActivate?: (index: number) => void
  /** The row that a menu is asked for, by the secondary button or the menu key, and where to open it. */
  readonly onMenu?: (index: number, at: { readonly x: number; readonly y: number }) => void
  readonly className?: string
}

export function VirtualList(props: VirtualListProps) {
  const { label, count, rowHeight = 28, row, rowKey, selected = -1, onSelect, onActivate, onMenu, className } = props
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const { from, to, show } = useRowWindow(scroller, count, rowHeight)

  useEffect(() => {
    if (selected >= 0) show(selected)
  }, [selected, show])

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1)
    const next = rovingIndex(event.key, selected, count, { orientation: 'vertical', page })
    if (next !== null && onSelect) {
      event.preventDefault()
      onSelect(next)
    } else if (event.key === 'Enter' && selected >= 0) onActivate?.(selected)
  }
  const openMenu = (event: MouseEvent, index: number) => {
    if (!onMenu || index < 0) return
    event.preventDefault()
    event.stopPropagation()
    const box = document.getElementById(`${id}-${index}`)?.getBoundingClientRect()
    // The menu key gives no place in the row.
    const isPointed = box && event.clientY >= box.top && event.clientY <= box.bottom && event.clientX > 0
    onMenu(index, isPointed || !box ? { x: event.clientX, y: event.clientY } : { x: box.left + 24, y: box.bottom })
  }
  const isListbox = onSelect !== undefined
  const indexes = Array.from({ length: to - from }, (_, offset) => from + offset)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a list or listbox, as onSelect decides
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the active row is named for the listbox only
    <div
      ref={scroller}
      className={cx(styles.scroller, className)}
      role={isListbox ? 'listbox' : 'list'}
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={isListbox && selected >= from && selected < to ? `${id}-${selected}` : undefined}
      onKeyDown={onKeyDown}
      onContextMenu={(event) => openMenu(event, selected)}
    >
      <div className={styles.space} role="presentation" style={{ height: count * rowHeight }}>
        {indexes.map((index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the list's, which alone has focus
          // biome-ignore lint/a11y/noStaticElementInteractions: an option where it can be clicked
          // biome-ignore lint/a11y/useAriaPropsSupportedByRole: selection is said of options only
          <div
            key={rowKey?.(index) ?? index}
            id={`${id}-${index}`}
            role={isListbox ? 'option' : 'listitem'}
            aria-selected={isListbox ? index === selected : undefined}
            aria-setsize={count}
            aria-posinset={index + 1}
            className={cx(styles.row, isListbox && styles.selectable)}
            style={{ height: rowHeight, transform: `translateY(${index * rowHeight}px)` }}
            onClick={onSelect && (() => onSelect(index))}
            onDoubleClick={onActivate && (() => onActivate(index))}
            onContextMenu={(event) => openMenu(event, index)}
          >
            {row(index)}
          </div>
        ))}
      </div>
    </div>
  )
}
