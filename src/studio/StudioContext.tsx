// React's way to the studio: one context, one hook a store. Components select narrow slices.
import { createContext, type ReactNode, use, useMemo } from 'react'
import { useStore } from 'zustand'
import { invariant } from '../core/base/invariant'
import type { DocumentState } from './documentStore'
import type { LayoutState } from './layoutStore'
import type { PlacingState } from './placing'
import type { ProblemState } from './problemStore'
import type { RunState } from './runs/RunState'
import type { Studio } from './Studio'
import type { ViewState } from './viewStore'

export const StudioContext = createContext<Studio | null>(null)

export function useStudio(): Studio {
  const studio = use(StudioContext)
  invariant(studio, 'a view outside StudioContext')
  return studio
}

export function useDocument<T>(select: (state: DocumentState) => T): T {
  return useStore(useStudio().document, select)
}

export function useLayout<T>(select: (state: LayoutState) => T): T {
  return useStore(useStudio().layout, select)
}

export function useProblems<T>(select: (state: ProblemState) => T): T {
  return useStore(useStudio().problems, select)
}

export function useRun<T>(select: (state: RunState) => T): T {
  return useStore(useStudio().run, select)
}

/** Of the run itself, whatever execution of it is looked into. */
export function useMainRun<T>(select: (state: RunState) => T): T {
  return useStore(useStudio().mainRun, select)
}

/** What is inside reads the execution that somebody looks into as the run. */
export function ShownExecution({ children }: { readonly children: ReactNode }) {
  const studio = useStudio()
  const opened = useMainRun((run) => run.opened)
  const shown = useMemo(() => (opened ? { ...studio, run: opened } : studio), [studio, opened])
  return <StudioContext value={shown}>{children}</StudioContext>
}

export function useView<T>(select: (state: ViewState) => T): T {
  return useStore(useStudio().view, select)
}

export function usePlacing<T>(select: (state: PlacingState) => T): T {
  return useStore(useStudio().placing, select)
}
