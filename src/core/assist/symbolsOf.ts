// A definition as a tree of names.
import type { ScopeId, StateView } from '../machine/Machine'
import { MACHINE_SCOPE } from '../machine/readMachine'
import { stateTypeNamed } from '../states/stateTypeNamed'
import type { AssistSubject, OutlineSymbol } from './Assist'

/** The states in file order, nested ones inside of their Parallel or Map. */
export function symbolsOf({ machine }: Pick<AssistSubject, 'machine'>): readonly OutlineSymbol[] {
  const inScope = (id: ScopeId): readonly OutlineSymbol[] =>
    (machine.scopes.get(id)?.states ?? []).flatMap((state) => {
      const view = machine.states.get(state)
      return view ? [symbolOf(view)] : []
    })
  const symbolOf = (view: StateView): OutlineSymbol => {
    const { node, name, type, language, scopes } = view
    const key = node.key ?? node
    const summary = stateTypeNamed(type)?.summary(node, language)
    return {
      name,
      detail: summary ? `${type}: ${summary}` : type,
      range: { from: key.from, to: Math.max(node.to, key.to) },
      nameRange: { from: key.from, to: key.to },
      children: scopes.flatMap(inScope),
    }
  }
  return inScope(MACHINE_SCOPE)
}
