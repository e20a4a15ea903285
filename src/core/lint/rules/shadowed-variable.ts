// rule shadowed-variable: an inner scope cannot assign a variable that is defined in a scope around it.
import { propertiesOf, propertyOf } from '../../asl/propertyOf'
import { shadowFault, variableNamed } from '../../asl/variableFault'
import type { Machine, StateId, StateView, Transition } from '../../machine/Machine'
import type { SyntaxNode } from '../../syntax/SyntaxTree'
import type { LintRule } from '../Finding'

/**
 * Branches and iterations read outer variables and assign their own. What only a Catch or a later state of the outer scope assigns is
 * not defined yet when they begin, and AWS lets them use its name.
 */
export const shadowedVariable: LintRule = {
  id: 'shadowed-variable',
  code: 'DUPLICATE_VARIABLE_NAME',
  severity: 'ERROR',
  help: 'States inside of a Parallel or Map cannot assign a variable that is already defined when they begin.',
  check({ machine }, report) {
    const all = assignments(machine)
    if (all.length === 0) return
    const defined = definedAt(machine, all)
    for (const { name, state, node } of all) {
      if (containersOf(machine, state).some((container) => defined.get(container)?.has(name)))
        report({ node, message: shadowFault(name).message })
    }
  },
}

interface Assignment {
  readonly name: string
  readonly state: StateView
  readonly node: SyntaxNode
  /** Where the state goes when it assigns. */
  readonly next: readonly StateId[]
}

function assignments(machine: Machine): readonly Assignment[] {
  const exits = new Map<StateId, Transition[]>()
  for (const transition of machine.transitions.values())
    exits.set(transition.from, [...(exits.get(transition.from) ?? []), transition])
  return [...machine.states.values()].flatMap((state) => assignmentsOf(state, exits.get(state.id) ?? []))
}

function assignmentsOf(state: StateView, exits: readonly Transition[]): readonly Assignment[] {
  const targets = (kinds: readonly string[], index?: number): readonly StateId[] =>
    exits.flatMap(({ kind, to, index: at }) =>
      to !== null && kinds.includes(kind) && (index ?? at) === at ? [to] : [],
    )
  const named = (holder: SyntaxNode | null, next: readonly StateId[]): readonly Assignment[] =>
    propertiesOf(holder && propertyOf(holder, 'Assign')).map((node) => ({
      name: variableNamed(node.key?.name ?? '', state.language),
      state,
      node,
      next,
    }))
  const listed = (field: 'Choices' | 'Catch', kind: string): readonly Assignment[] =>
    (propertyOf(state.node, field)?.children ?? []).flatMap((entry, index) => named(entry, targets([kind], index)))
  return [...named(state.node, targets(['next', 'default'])), ...listed('Choices', 'rule'), ...listed('Catch', 'catch')]
}

/** The names that may be defined when a state begins, by the flow of its own scope. */
function definedAt(machine: Machine, all: readonly Assignment[]): ReadonlyMap<StateId, ReadonlySet<string>> {
  const onward = new Map<StateId, StateId[]>()
  for (const { from, to } of machine.transitions.values())
    if (to !== null) onward.set(from, [...(onward.get(from) ?? []), to])
  const defined = new Map<StateId, Set<string>>()
  for (const { name, next } of all) {
    const open = [...next]
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const names = defined.get(at) ?? new Set()
      if (names.has(name)) continue
      defined.set(at, names.add(name))
      open.push(...(onward.get(at) ?? []))
    }
  }
  return defined
}

/** The Parallel and Map states around a state, innermost first. */
function containersOf(machine: Machine, state: StateView): readonly StateId[] {
  const owner = machine.scopes.get(state.scope)?.owner ?? null
  const around = owner === null ? undefined : machine.states.get(owner)
  return around ? [around.id, ...containersOf(machine, around)] : []
}
