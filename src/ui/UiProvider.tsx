// What every component of this folder counts on, once around the page: tooltips, notes, spoken messages.
import { Tooltip } from 'radix-ui'
import type { ReactNode } from 'react'
import { LiveRegion } from './LiveRegion'
import { ToastRegion } from './ToastRegion'

export function UiProvider({ children }: { readonly children: ReactNode }) {
  return (
    <Tooltip.Provider delayDuration={450} skipDelayDuration={300}>
      {children}
      <ToastRegion />
      <LiveRegion />
    </Tooltip.Provider>
  )
}
