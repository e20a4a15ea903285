// Which states a search finds: by name, comment, resource or what the card says.
import { propertyOf, textOf } from '../../../core/asl/propertyOf'
import { cardText } from '../../../core/graph/cardText'
import type { Machine, StateId, StateView } from '../../../core/machine/Machine'

/** Ids in file order; none for an empty query. Every word of the query must be found. */
export function findStates(machine: Machine, query: string): readonly StateId[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const fits = (state: StateView): boolean => {
    const text = searchedText(state)
    return words.every((word) => text.includes(word))
  }
  return [...machine.states.values()].filter(fits).map(({ id }) => id)
}

function searchedText(state: StateView): string {
  const written = ['Comment', 'Resource'].map((key) => textOf(propertyOf(state.node, key)) ?? '')
  return [state.name, state.type, cardText(state).subtitle, ...written].join('\n').toLowerCase()
}
