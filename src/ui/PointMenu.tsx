// A menu opened by the program at a point of the screen: for keys, for places that are no element.
import { DropdownMenu as Primitive } from 'radix-ui'
import { useState } from 'react'
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

export function PointMenu({ at, ...props }: PointMenuProps) {
  return at && <OpenMenu key={`${at.x} ${at.y}`} at={at} {...props} />
}

function OpenMenu({
  label,
  at,
  entries,
  onClose,
}: PointMenuProps & { readonly at: NonNullable<PointMenuProps['at']> }) {
  const [opener] = useState(() => document.activeElement)
  // The anchor is gone with the menu: the focus goes where it was, unless it is somewhere already.
  const giveBack = (event: Event): void => {
    event.preventDefault()
    const isNowhere = document.activeElement === null || document.activeElement === document.body
    if (isNowhere && opener instanceof HTMLElement) opener.focus({ preventScroll: true })
  }
  return (
    <Primitive.Root open modal={false} onOpenChange={(open) => !open && onClose()}>
      <Primitive.Trigger asChild>
        <span className={styles.anchor} style={{ left: at.x, top: at.y }} aria-hidden="true" tabIndex={-1} />
      </Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          className={styles.menu}
          aria-label={label}
          align="start"
          collisionPadding={8}
          loop
          onCloseAutoFocus={giveBack}
          onContextMenu={(event) => event.preventDefault()}
        >
          <MenuEntries entries={entries} />
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  )
}
