// Walks the fields that are written in a machine's states, each with its specification.
import type { FieldSpec, QueryLanguage } from '../asl/StateType'
import type { Machine, StateView } from '../machine/Machine'
import { stateTypeNamed } from '../states/stateTypeNamed'
import type { SyntaxNode } from '../syntax/SyntaxTree'
import { checkedLanguage } from './checkedLanguage'
import { eachObject, fieldValue } from './eachObject'

export interface WrittenField {
  readonly state: StateView
  readonly field: FieldSpec
  readonly value: SyntaxNode
  readonly language: QueryLanguage
}

/** Many rules walk the same machine; a machine never changes, so what is written in it is collected once. */
const collected = new WeakMap<Machine, readonly WrittenField[]>()

/** Calls `visit` for every field written in every state of a known type, those of inner objects included. */
export function eachField(machine: Machine, visit: (written: WrittenField) => void): void {
  const known = collected.get(machine) ?? collect(machine)
  collected.set(machine, known)
  for (const written of known) visit(written)
}

function collect(machine: Machine): readonly WrittenField[] {
  const found: WrittenField[] = []
  for (const state of machine.states.values()) {
    const type = stateTypeNamed(state.type)
    if (!type || state.node.kind !== 'object') continue
    const language = checkedLanguage(state)
    eachObject(state.node, type.fields, language, (object, fields) => {
      for (const field of fields) {
        const value = fieldValue(object, field)
        if (value) found.push({ state, field, value, language })
      }
    })
  }
  return found
}
