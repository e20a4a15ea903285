// Follows a scrolling element and answers which of its rows to draw.
import { type RefObject, useLayoutEffect, useState } from 'react'
import { type RowWindow, windowOf } from './windowOf'

export function useRowWindow(scroller: RefObject<HTMLElement | null>, count: number, rowHeight: number): RowWindow {
  const [view, setView] = useState({ top: 0, height: 800 })
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const measure = () => {
      // Whole rows only, so that most scroll events change nothing and draw nothing.
      const top = Math.floor(element.scrollTop / rowHeight) * rowHeight
      const height = element.clientHeight + rowHeight
      setView((last) => (last.top === top && last.height === height ? last : { top, height }))
    }
    measure()
    element.addEventListener('scroll', measure, { passive: true })
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => {
      element.removeEventListener('scroll', measure)
      observer.disconnect()
    }
  }, [scroller, rowHeight])
  return windowOf(count, rowHeight, view.top, view.height)
}
