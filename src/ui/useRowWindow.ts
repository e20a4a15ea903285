// Which rows of a long list of equal heights to draw. The only door to the windowing library.
import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback } from 'react'

export interface RowWindow {
  /** Rows to draw: those in sight, and a few more so that a fast wheel shows no gap. */
  readonly from: number
  /** Exclusive. */
  readonly to: number
  /** Scrolls only as far as needed to bring a row into sight. */
  readonly show: (index: number) => void
}

/** Before the list is measured: about a screen of rows. */
const firstRect = { width: 0, height: 800 }

export function useRowWindow(scroller: RefObject<HTMLElement | null>, count: number, rowHeight: number): RowWindow {
  const estimateSize = useCallback(() => rowHeight, [rowHeight])
  const virtualizer = useVirtualizer({
    count,
    estimateSize,
    getScrollElement: () => scroller.current,
    overscan: 12,
    initialRect: firstRect,
    useFlushSync: false,
  })
  const rows = virtualizer.getVirtualItems()
  const show = useCallback((index: number) => virtualizer.scrollToIndex(index, { align: 'auto' }), [virtualizer])
  return { from: rows[0]?.index ?? 0, to: (rows.at(-1)?.index ?? -1) + 1, show }
}
