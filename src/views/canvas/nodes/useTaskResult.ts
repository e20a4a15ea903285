// Whether somebody has said what a task answers: for itself, or for the resource it calls.
import { useEffect, useState } from 'react'
import type { Aside } from '../../../core/document/Aside'
import type { StateId, StateView } from '../../../core/machine/Machine'
import { useDocument } from '../../../studio/StudioContext'

type KeysOf = (state: StateView) => readonly string[]

/** Results by resource are seldom there: what it takes to read them is loaded with the first. */
export function useTaskResult(id: StateId): boolean {
  const hasShared = useDocument(({ doc }) => Object.keys(doc.aside.resourceMocks).length > 0)
  const [keysOf, setKeysOf] = useState<KeysOf | null>(null)
  useEffect(() => {
    if (hasShared)
      void import('../../../core/runs/mocks/mocksOfMachine').then(({ keysOfTask }) => setKeysOf(() => keysOfTask))
  }, [hasShared])
  return useDocument(({ doc }) => hasTaskResult(doc.aside, doc.machine.states.get(id), keysOf))
}

/** `keysOf` gives the keys of `Mocks` by which a state's resource is known; null leaves results by resource out. */
export function hasTaskResult(
  { mocks, resourceMocks }: Pick<Aside, 'mocks' | 'resourceMocks'>,
  state: StateView | undefined,
  keysOf: KeysOf | null,
): boolean {
  if (!state) return false
  const isAnswered = (key: string) => Object.hasOwn(resourceMocks, key) && resourceMocks[key]?.length !== 0
  return (mocks.get(state.id)?.length ?? 0) > 0 || keysOf?.(state).some(isAnswered) === true
}
