// A short explanation of a control on hover and focus: hoverable, gone with Escape.
import { Tooltip as Primitive } from 'radix-ui'
import type { ReactNode } from 'react'
import { KeyHint } from './KeyHint'
import styles from './Tooltip.module.css'

export interface TooltipProps {
  readonly text: ReactNode
  /** As in the registry: `Mod+Z`. */
  readonly keys?: string
  readonly side?: 'top' | 'right' | 'bottom' | 'left'
  /** One element that takes a ref: a button, a link. */
  readonly children: ReactNode
}

export function Tooltip({ text, keys, side = 'bottom', children }: TooltipProps) {
  return (
    <Primitive.Root>
      <Primitive.Trigger asChild>{children}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content className={styles.tooltip} side={side} sideOffset={6} collisionPadding={8}>
          {text}
          {keys !== undefined && <KeyHint keys={keys} />}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  )
}
