// Which variables a definition assigns, and where.
import { itemsOf, propertiesOf, propertyOf } from '../../asl/propertyOf'
import { variableNamed } from '../../asl/variableFault'
import type { SyntaxNode } from '../../syntax/SyntaxTree'
import type { Machine, ScopeId, StateView } from '../Machine'

/** One key of an Assign. The same variable may be assigned in many places of its scope. */
export interface Assignment {
  /** Without `$`, and without the `.$` of a JSONPath key. */
  readonly name: string
  readonly scope: ScopeId
  readonly state: StateView
  /** The value assigned; its `key` is what names the variable. */
  readonly node: SyntaxNode
}

const known = new WeakMap<Machine, readonly Assignment[]>()

/** All assignments in file order, those of Choice rules and catchers after their state's own (States Language, "Variables"). */
export function assignedVariables(machine: Machine): readonly Assignment[] {
  const found = known.get(machine) ?? [...machine.states.values()].flatMap(assignmentsOf)
  known.set(machine, found)
  return found
}

function assignmentsOf(state: StateView): readonly Assignment[] {
  const holders = [
    state.node,
    ...itemsOf(propertyOf(state.node, 'Choices')),
    ...itemsOf(propertyOf(state.node, 'Catch')),
  ]
  return holders.flatMap((holder) =>
    propertiesOf(propertyOf(holder, 'Assign')).map((node) => ({
      name: variableNamed(node.key?.name ?? '', state.language),
      scope: state.scope,
      state,
      node,
    })),
  )
}
