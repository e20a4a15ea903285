// Taking over what tasks answer from a file.
import type { MockEntry, Mocks } from '../../asl/Execution'
import type { Machine, StateId } from '../../machine/Machine'
import type { Command } from '../StudioDocument'
import { setAside } from './setAside'

export interface ImportMocksArgs {
  readonly mocks: Mocks
  /** For the undo list: "Import the results of HappyPath". */
  readonly label: string
}

/**
 * Replaces what the states answer by mocks under state names. Other keys with a colon stand for resources and are taken
 * over beside those there are; the rest stands for nothing here: `strangersIn` names it.
 */
export const importMocks: Command<ImportMocksArgs> = (doc, { mocks, label }) => {
  const byName = idsByName(doc.machine)
  const own = Object.entries(mocks).flatMap(([key, entries]): (readonly [StateId, readonly MockEntry[]])[] => {
    const id = byName.get(key)
    return id === undefined ? [] : [[id, entries]]
  })
  const shared = Object.entries(mocks).filter(([key]) => !byName.has(key) && isResourceKey(key))
  const resourceMocks = { ...doc.aside.resourceMocks, ...Object.fromEntries(shared) }
  return setAside(doc, { aside: { mocks: new Map(own), resourceMocks }, label })
}

/** The keys of mocks that are neither a state of the machine nor a resource. */
export function strangersIn(machine: Machine, mocks: Mocks): readonly string[] {
  const byName = idsByName(machine)
  return Object.keys(mocks).filter((key) => !byName.has(key) && !isResourceKey(key))
}

function idsByName(machine: Machine): ReadonlyMap<string, StateId> {
  return new Map([...machine.states.values()].map(({ name, id }) => [name, id]))
}

function isResourceKey(key: string): boolean {
  return key.includes(':')
}
