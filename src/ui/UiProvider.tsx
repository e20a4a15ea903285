// What every component of this folder counts on, once around the page: notes and spoken messages.
import type { ReactNode } from 'react'
import { LiveRegion } from './LiveRegion'
import { ToastRegion } from './ToastRegion'

export function UiProvider({ children }: { readonly children: ReactNode }) {
  return (
    <>
      {children}
      <ToastRegion />
      <LiveRegion />
    </>
  )
}
