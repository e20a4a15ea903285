// A small surface beside its button, for what is more than a menu: a form, a list with search.
import { Popover as Primitive } from 'radix-ui'
import type { ReactNode } from 'react'
import styles from './Popover.module.css'

export interface PopoverProps {
  /** Names the surface for screen readers. */
  readonly label: string
  /** The button: Button or IconButton. */
  readonly trigger: ReactNode
  readonly open?: boolean
  readonly onOpenChange?: (open: boolean) => void
  readonly side?: 'top' | 'right' | 'bottom' | 'left'
  readonly align?: 'start' | 'center' | 'end'
  readonly width?: number
  readonly children: ReactNode
}

export function Popover({
  label,
  trigger,
  open,
  onOpenChange,
  side = 'bottom',
  align = 'start',
  width = 320,
  children,
}: PopoverProps) {
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Trigger asChild>{trigger}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          className={styles.popover}
          style={{ width }}
          aria-label={label}
          side={side}
          align={align}
          sideOffset={6}
          collisionPadding={8}
        >
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  )
}
