// When somebody leaves an expression for good: what is typed is committed, and what came to the input goes.
import { useLayoutEffect, useRef } from 'react'
import type { LiveProps } from './LiveProps'

/** Moving between the input, the editor and the panel under it is no leaving. */
export function useLeaving({ box, draft, watched, onClose }: LiveProps, release: () => void): void {
  const latest = useRef({ draft, onClose, release })
  latest.current = { draft, onClose, release }
  // At once: the field may be left before the next frame.
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    watched.current = true
    let isPressed = false
    let isLeft = false
    const press = (): void => {
      isPressed = true
    }
    /** What is clicked must not move away under the pointer. */
    const lift = (): void => {
      isPressed = false
      if (isLeft) latest.current.onClose()
    }
    const leave = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget instanceof Node && element.contains(relatedTarget)) return
      latest.current.draft.current?.commit()
      // The window has lost the focus, not the field: it comes back to where it was.
      if (!document.hasFocus()) return
      isLeft = true
      latest.current.release()
      if (!isPressed) latest.current.onClose()
    }
    const enter = (): void => {
      isLeft = false
    }
    element.addEventListener('focusout', leave)
    element.addEventListener('focusin', enter)
    window.addEventListener('pointerdown', press, true)
    window.addEventListener('pointerup', lift)
    window.addEventListener('pointercancel', lift)
    return () => {
      watched.current = false
      element.removeEventListener('focusout', leave)
      element.removeEventListener('focusin', enter)
      window.removeEventListener('pointerdown', press, true)
      window.removeEventListener('pointerup', lift)
      window.removeEventListener('pointercancel', lift)
    }
  }, [box, watched])
}
