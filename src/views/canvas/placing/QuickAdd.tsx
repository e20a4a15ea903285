// The button that adds a state by its name. Its search comes after the page's first picture; pressed before, it opens as
// soon as it is there.
import { lazy, type ReactElement, Suspense } from 'react'
import { loadQuickAdd } from '../loadLater'
import type { QuickAddPopoverProps } from './QuickAddPopover'

const QuickAddPopover = lazy(() => loadQuickAdd().then((module) => ({ default: module.QuickAddPopover })))

interface Props extends Omit<QuickAddPopoverProps, 'trigger'> {
  /** The button; presses it itself only while it is given `onClick`. */
  readonly trigger: (press: { readonly onClick?: () => void }) => ReactElement
}

export function QuickAdd({ trigger, ...rest }: Props) {
  return (
    <Suspense fallback={trigger({ onClick: () => rest.onOpenChange(true) })}>
      <QuickAddPopover trigger={trigger({})} {...rest} />
    </Suspense>
  )
}
