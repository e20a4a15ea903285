// When a tooltip shows: while the pointer rests on its control or on itself, or the keyboard brought the focus. One at a time.
import {
  type FocusEvent,
  type HTMLAttributes,
  type PointerEvent,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react'

/** The pointer rests this long before a tooltip shows, unless another was there just before. In ms. */
const REST = 450
const JUST_BEFORE = 300
/** From the control to the tooltip over the gap between them. */
const CROSSING = 120

let hideShown: (() => void) | null = null
let hiddenAt = Number.NEGATIVE_INFINITY

export interface Hover {
  /** What the tooltip is about while it shows. */
  readonly anchor: Element | null
  /** For the control: those it had, and what is needed here. */
  readonly handlers: HTMLAttributes<HTMLElement>
  /** The pointer has come to the tooltip itself, and gone from it. */
  readonly stay: () => void
  readonly leave: () => void
}

export function useHover(own: HTMLAttributes<HTMLElement>): Hover {
  const [anchor, setAnchor] = useState<Element | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  /** The pointer is over the control, and what it came for is decided: once for each time it comes. */
  const isOver = useRef(false)
  const isPressed = useRef(false)

  const hide = useCallback((): void => {
    clearTimeout(timer.current)
    if (hideShown !== hide) return
    hideShown = null
    hiddenAt = performance.now()
    setAnchor(null)
  }, [])
  const show = (control: Element): void => {
    clearTimeout(timer.current)
    if (hideShown !== hide) hideShown?.()
    hideShown = hide
    setAnchor(control)
  }
  const stay = (): void => clearTimeout(timer.current)
  const leave = (): void => {
    clearTimeout(timer.current)
    timer.current = setTimeout(hide, CROSSING)
  }
  useEffect(() => hide, [hide])
  useEffect(() => (anchor ? hideWithPage(anchor, hide) : undefined), [anchor, hide])

  const handlers: HTMLAttributes<HTMLElement> = {
    onPointerMove(event: PointerEvent<HTMLElement>) {
      own.onPointerMove?.(event)
      if (event.pointerType === 'touch' || isOver.current) return
      isOver.current = true
      const control = event.currentTarget
      clearTimeout(timer.current)
      if (hideShown === hide) return
      if (hideShown || performance.now() - hiddenAt < JUST_BEFORE) show(control)
      else timer.current = setTimeout(() => show(control), REST)
    },
    onPointerLeave(event: PointerEvent<HTMLElement>) {
      own.onPointerLeave?.(event)
      isOver.current = false
      leave()
    },
    onPointerDown(event: PointerEvent<HTMLElement>) {
      own.onPointerDown?.(event)
      isPressed.current = true
      const letGo = (): void => {
        isPressed.current = false
        document.removeEventListener('pointerup', letGo)
        document.removeEventListener('pointercancel', letGo)
      }
      document.addEventListener('pointerup', letGo)
      document.addEventListener('pointercancel', letGo)
      hide()
    },
    onClick(event) {
      own.onClick?.(event)
      hide()
    },
    onFocus(event: FocusEvent<HTMLElement>) {
      own.onFocus?.(event)
      if (!isPressed.current) show(event.currentTarget)
    },
    onBlur(event: FocusEvent<HTMLElement>) {
      own.onBlur?.(event)
      hide()
    },
  }
  return { anchor, handlers, stay, leave }
}

/** Escape takes the tooltip away and nothing else; what scrolls under it and a window of another size do too. */
function hideWithPage(anchor: Element, hide: () => void): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    // Whoever would close as well asks for this.
    event.preventDefault()
    hide()
  }
  const onScroll = ({ target }: Event): void => {
    if (target instanceof Node && target.contains(anchor)) hide()
  }
  window.addEventListener('keydown', onKeyDown, { capture: true })
  window.addEventListener('scroll', onScroll, { capture: true })
  window.addEventListener('resize', hide)
  return () => {
    window.removeEventListener('keydown', onKeyDown, { capture: true })
    window.removeEventListener('scroll', onScroll, { capture: true })
    window.removeEventListener('resize', hide)
  }
}
