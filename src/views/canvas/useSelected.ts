// The selection as the canvas draws it.
import { useMemo } from 'react'
import type { StateId, TransitionId } from '../../core/machine/Machine'
import { useDocument } from '../../studio/StudioContext'

export interface Selected {
  readonly states: ReadonlySet<StateId>
  readonly transition: TransitionId | null
  /** The state the focus belongs to: the last that was selected. */
  readonly last: StateId | null
}

export function useSelected(): Selected {
  const selection = useDocument(({ doc }) => doc.selection)
  return useMemo(() => {
    const ids = selection.kind === 'states' ? selection.ids : selection.kind === 'field' ? [selection.state] : []
    const transition = selection.kind === 'transition' ? selection.id : null
    return { states: new Set(ids), transition, last: ids.at(-1) ?? null }
  }, [selection])
}
