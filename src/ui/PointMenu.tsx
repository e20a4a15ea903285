// A menu opened by the program at a point of the screen: for keys, for places that are no element.
import { DropdownMenu as Primitive } from 'radix-ui'
import styles from './Menu.module.css'
import { MenuEntries } from './MenuEntries'
import type { MenuEntry } from './MenuEntry'

export interface PointMenuProps {
  readonly label: string
  /** Client coordinates; null while closed. */
  readonly at: { readonly x: number; readonly y: number } | null
  readonly entries: readonly MenuEntry[]
  readonly onClose: () => void
}

export function PointMenu({ label, at, entries, onClose }: PointMenuProps) {
  if (!at) return null
  return (
    <Primitive.Root open modal={false} onOpenChange={(open) => !open && onClose()}>
      <Primitive.Trigger asChild>
        <span className={styles.anchor} style={{ left: at.x, top: at.y }} aria-hidden="true" tabIndex={-1} />
      </Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content className={styles.menu} aria-label={label} align="start" collisionPadding={8} loop>
          <MenuEntries parts={Primitive} entries={entries} />
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  )
}
