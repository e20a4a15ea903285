// Looking a state type up by the text of its Type field.
import type { StateType } from '../asl/StateType'
import { stateTypes } from './index'

const byName: ReadonlyMap<string, StateType> = new Map(stateTypes.map((type) => [type.name, type]))

/** The state type of that name, case and all; undefined for anything else. */
export function stateTypeNamed(name: string): StateType | undefined {
  return byName.get(name)
}
