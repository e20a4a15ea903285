// Tabs that come and go by themselves: what had the focus in one may be gone with it, and the tab that is open has it then.
import { type RefObject, useEffect, useRef } from 'react'

/** Keeps the focus inside `root` when `tab` changes. */
export function useKeptFocus(root: RefObject<HTMLElement | null>, tab: string): void {
  const hadFocus = useRef(false)
  useEffect(() => {
    const element = root.current
    const onFocusIn = () => {
      hadFocus.current = true
    }
    // Nothing else has it next when the element that had it was taken away.
    const onFocusOut = (event: FocusEvent) => {
      hadFocus.current = event.relatedTarget === null
    }
    element?.addEventListener('focusin', onFocusIn)
    element?.addEventListener('focusout', onFocusOut)
    return () => {
      element?.removeEventListener('focusin', onFocusIn)
      element?.removeEventListener('focusout', onFocusOut)
    }
  }, [root])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the tab is what takes elements away
  useEffect(() => {
    const { activeElement } = document
    const isLost = activeElement === document.body && hadFocus.current
    const isLeft =
      activeElement?.matches('[role="tab"][aria-selected="false"]') && root.current?.contains(activeElement)
    if (isLost || isLeft) root.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus()
  }, [tab, root])
}
