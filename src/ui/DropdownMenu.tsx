// A menu that opens from a button.
import { DropdownMenu as Primitive } from 'radix-ui'
import type { ReactNode } from 'react'
import styles from './Menu.module.css'
import { MenuEntries } from './MenuEntries'
import type { MenuEntry } from './MenuEntry'

export interface DropdownMenuProps {
  readonly entries: readonly MenuEntry[]
  readonly align?: 'start' | 'center' | 'end'
  readonly onOpenChange?: (open: boolean) => void
  /** The button: Button or IconButton. */
  readonly children: ReactNode
}

export function DropdownMenu({ entries, align = 'start', onOpenChange, children }: DropdownMenuProps) {
  return (
    <Primitive.Root onOpenChange={onOpenChange} modal={false}>
      <Primitive.Trigger asChild>{children}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content className={styles.menu} align={align} sideOffset={4} collisionPadding={8} loop>
          <MenuEntries entries={entries} />
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  )
}
