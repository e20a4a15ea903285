// The open list of a Select, beside its button. Apart, so that the page's first load goes without popovers.
import { Popover } from 'radix-ui'
import type { RefObject } from 'react'
import { ComboboxList, type ComboboxListProps } from './ComboboxList'

interface Props extends ComboboxListProps {
  readonly anchor: RefObject<HTMLElement>
}

export function SelectPopup({ anchor, ...list }: Props) {
  return (
    <Popover.Root open>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal>
        <ComboboxList {...list} />
      </Popover.Portal>
    </Popover.Root>
  )
}
