// Is there room for the details beside the events?
import { type RefObject, useLayoutEffect, useState } from 'react'

/** In px: below this, two columns are too thin to read. */
const enough = 640

export function useIsNarrow(element: RefObject<HTMLElement | null>): boolean {
  const [isNarrow, setIsNarrow] = useState(false)
  useLayoutEffect(() => {
    const target = element.current
    if (!target) return
    const measure = () => setIsNarrow(target.clientWidth < enough)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(target)
    return () => observer.disconnect()
  }, [element])
  return isNarrow
}
