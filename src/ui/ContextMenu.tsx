// A menu on right-click, Shift+F10 and long press over what it wraps.
import { ContextMenu as Primitive } from 'radix-ui'
import type { ReactNode } from 'react'
import styles from './Menu.module.css'
import { MenuEntries } from './MenuEntries'
import type { MenuEntry } from './MenuEntry'

export interface ContextMenuProps {
  /** May depend on what was hit: set it in a capturing `onContextMenu` of the wrapped element. */
  readonly entries: readonly MenuEntry[]
  readonly onOpenChange?: (open: boolean) => void
  /** One element that takes a ref. */
  readonly children: ReactNode
}

export function ContextMenu({ entries, onOpenChange, children }: ContextMenuProps) {
  return (
    <Primitive.Root onOpenChange={onOpenChange} modal={false}>
      <Primitive.Trigger asChild>{children}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content className={styles.menu} collisionPadding={8} loop>
          <MenuEntries parts={Primitive} entries={entries} />
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  )
}
