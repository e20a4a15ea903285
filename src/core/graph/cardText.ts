// What a state's card says below its name, and which icon it shows.
import { propertyOf, textOf } from '../asl/propertyOf'
import type { StateView } from '../machine/Machine'
import { findAction } from '../services/findAction'
import { stateTypeNamed } from '../states/stateTypeNamed'

export interface CardText {
  readonly subtitle: string
  readonly icon: string
}

/** The summary of the state by its type, and the name of its icon: of the service a Task calls, else of its type. */
export function cardText(state: StateView): CardText {
  const type = stateTypeNamed(state.type)
  if (!type) return { subtitle: unknownType(state), icon: 'unknown' }
  return { subtitle: type.summary(state.node, state.language), icon: serviceIcon(state) ?? state.type.toLowerCase() }
}

function unknownType(state: StateView): string {
  const written = textOf(propertyOf(state.node, 'Type'))
  return written ? `Unknown type ${written}` : 'No Type'
}

function serviceIcon(state: StateView): string | undefined {
  return state.type === 'Task' ? findAction(textOf(propertyOf(state.node, 'Resource')) ?? '')?.icon : undefined
}
