// Names of workflow variables (developer guide, "Passing data between states with variables").
import type { QueryLanguage } from './StateType'

const NAME = /^\p{ID_Start}\p{ID_Continue}*$/u
const LONGEST = 80

/** What AWS refuses in a name, with its code and words. */
export interface VariableFault {
  readonly code: 'INVALID_VARIABLE_NAME' | 'RESERVED_VARIABLE_NAME'
  readonly message: string
}

/** The variable a key of Assign writes to: in JSONPath without the `.$` that marks a path. */
export function variableNamed(key: string, language: QueryLanguage): string {
  return language === 'JSONPath' ? key.replace(/\.\$$/, '') : key
}

/** Null for a name that may be assigned to. */
export function variableFault(name: string): VariableFault | null {
  if (name === 'states')
    return { code: 'RESERVED_VARIABLE_NAME', message: "Cannot assign to reserved variable '$states'." }
  if (NAME.test(name) && name.length <= LONGEST) return null
  return {
    code: 'INVALID_VARIABLE_NAME',
    message: `Invalid variable name '${name}': the variable name contains invalid characters.`,
  }
}

/** An inner scope reads the variables that are defined when it begins and cannot assign to them. */
export function shadowFault(name: string): { readonly code: 'DUPLICATE_VARIABLE_NAME'; readonly message: string } {
  return {
    code: 'DUPLICATE_VARIABLE_NAME',
    message: `The variable name '${name}' was already defined in a parent scope.`,
  }
}
