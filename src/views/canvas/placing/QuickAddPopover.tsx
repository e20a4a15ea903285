// Adding by name: a search beside the button that opened it.
import type { ReactNode } from 'react'
import type { InsertionPoint } from '../../../core/document/flow/InsertionPoint'
import { Popover } from '../../../ui/Popover'
import { EntrySearch } from './EntrySearch'

export interface QuickAddPopoverProps {
  readonly trigger: ReactNode
  readonly at: InsertionPoint
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  /** After something was put in. */
  readonly onAdded: () => void
}

export function QuickAddPopover({ trigger, at, open, onOpenChange, onAdded }: QuickAddPopoverProps) {
  return (
    <Popover label="Add a state" trigger={trigger} open={open} onOpenChange={onOpenChange} align="center">
      <EntrySearch at={at} onDone={() => onOpenChange(false)} onAdded={onAdded} />
    </Popover>
  )
}
