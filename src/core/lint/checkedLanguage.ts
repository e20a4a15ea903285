// In which query language a state's fields are judged.
import { propertyOf, textOf } from '../asl/propertyOf'
import type { QueryLanguage } from '../asl/StateType'
import type { Machine, StateView } from '../machine/Machine'

/** The language in force; a state that names one which does not exist is judged as JSONata, as AWS does. */
export function checkedLanguage(state: StateView): QueryLanguage {
  const written = textOf(propertyOf(state.node, 'QueryLanguage'))
  return written === null || written === 'JSONPath' ? state.language : 'JSONata'
}

/** True for a JSONPath state in a JSONata workflow, which AWS refuses without looking at its fields' language. */
export function isDowngraded(machine: Machine, state: StateView): boolean {
  return machine.language === 'JSONata' && textOf(propertyOf(state.node, 'QueryLanguage')) === 'JSONPath'
}
