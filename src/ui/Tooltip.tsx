// A short explanation of a control on hover and focus: hoverable, gone with Escape. Made here rather than with the library,
// whose floating boxes are a tenth of the page's script: the first load does without them.
import {
  cloneElement,
  type HTMLAttributes,
  type ReactElement,
  type ReactNode,
  useId,
  useLayoutEffect,
  useRef,
} from 'react'
import { createPortal } from 'react-dom'
import { KeyHint } from './KeyHint'
import { placeBeside, type Side } from './placeBeside'
import styles from './Tooltip.module.css'
import { useHover } from './useHover'

export interface TooltipProps {
  readonly text: ReactNode
  /** As in the registry: `Mod+Z`. */
  readonly keys?: string | undefined
  readonly side?: Side | undefined
  /** One element that takes the events of an element: a button, a link. */
  readonly children: ReactElement<HTMLAttributes<HTMLElement>>
}

export function Tooltip({ text, keys, side = 'bottom', children }: TooltipProps) {
  const id = useId()
  const { anchor, handlers, stay, leave } = useHover(children.props)
  const described = anchor ? { 'aria-describedby': id } : {}
  return (
    <>
      {cloneElement(children, { ...handlers, ...described })}
      {anchor &&
        createPortal(
          <Box id={id} anchor={anchor} side={side} stay={stay} leave={leave}>
            {text}
            {keys !== undefined && <KeyHint keys={keys} />}
          </Box>,
          document.body,
        )}
    </>
  )
}

interface BoxProps {
  readonly id: string
  readonly anchor: Element
  readonly side: Side
  readonly stay: () => void
  readonly leave: () => void
  readonly children: ReactNode
}

function Box({ id, anchor, side, stay, leave, children }: BoxProps) {
  const box = useRef<HTMLDivElement>(null)
  // Also when its words change under the pointer.
  useLayoutEffect(() => {
    if (!box.current) return
    const { clientWidth: width, clientHeight: height } = document.documentElement
    const { left, top } = placeBeside(
      anchor.getBoundingClientRect(),
      box.current.getBoundingClientRect(),
      { width, height },
      side,
    )
    box.current.style.left = `${left}px`
    box.current.style.top = `${top}px`
  })
  return (
    <div
      ref={box}
      id={id}
      role="tooltip"
      className={styles.tooltip}
      onPointerEnter={stay}
      onPointerLeave={leave}
      // A dialog takes a press outside of it for a wish to close it.
      onPointerDown={(event) => event.stopPropagation()}
    >
      {children}
    </div>
  )
}
