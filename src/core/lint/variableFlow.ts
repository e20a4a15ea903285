// Which variables have a value when a state begins, by the flow of assignments through the definition.
import { itemsOf, propertiesOf, propertyOf } from '../asl/propertyOf'
import { variableNamed } from '../asl/variableFault'
import type { Machine, ScopeView, StateId, StateView, Transition } from '../machine/Machine'
import { statesWith } from '../machine/statesWith'
import type { SyntaxNode } from '../syntax/SyntaxTree'
import { hasPlaceholder, isPlaceholder } from './isPlaceholder'

export interface Assignment {
  readonly name: string
  readonly state: StateView
  /** The member of Assign. */
  readonly node: SyntaxNode
}

export interface VariableFlow {
  readonly assignments: readonly Assignment[]
  /** True when a name that is assigned somewhere is filled in later. */
  readonly isOpen: boolean
  /** Whether some way to the state assigns the variable before. */
  mayBeDefined(state: StateId, name: string): boolean
  /** Whether every way to the state does. True for states that nothing leads to. */
  isDefined(state: StateId, name: string): boolean
}

const made = new WeakMap<Machine, VariableFlow>()

/** The flow of a machine; made once for each. Linear in its transitions, for up to 32 variables at a time. */
export function variableFlow(machine: Machine): VariableFlow {
  const flow = made.get(machine) ?? makeFlow(machine)
  made.set(machine, flow)
  return flow
}

/** A set of variables, one bit each. */
type Bits = Uint32Array

type Join = (into: Bits, from: Bits) => boolean

function makeFlow(machine: Machine): VariableFlow {
  const assigned = new Map<SyntaxNode, readonly Assignment[]>()
  for (const state of statesAssigning(machine))
    for (const holder of holdersOf(state)) assigned.set(holder, assignmentsIn(holder, state))
  const assignments = [...assigned.values()].flat()
  const numbers = new Map<string, number>()
  for (const { name } of assignments) if (!numbers.has(name)) numbers.set(name, numbers.size)
  const words = Math.ceil(numbers.size / 32)
  const bitsOf = (node: SyntaxNode | null) => toBits(node ? (assigned.get(node) ?? []) : [], numbers, words)
  const spread = (join: Join) => spreadOver(machine, words, bitsOf, join)
  const may = numbers.size === 0 ? new Map<StateId, Bits>() : spread(unite)
  const must = numbers.size === 0 ? new Map<StateId, Bits>() : spread(intersect)
  const has = (sets: ReadonlyMap<StateId, Bits>, state: StateId, name: string, otherwise: boolean) => {
    const number = numbers.get(name)
    const bits = sets.get(state)
    if (number === undefined) return false
    return bits === undefined ? otherwise : ((bits[number >> 5] ?? 0) & (1 << (number & 31))) !== 0
  }
  return {
    assignments,
    isOpen: [...assigned.keys()].some(isOpenAssign),
    mayBeDefined: (state, name) => has(may, state, name, false),
    isDefined: (state, name) => has(must, state, name, true),
  }
}

/** In file order, as far as their fields tell. */
function statesAssigning(machine: Machine): readonly StateView[] {
  const found = new Set(['Assign', ...ENTRIES].flatMap((field) => statesWith(machine, field)))
  return found.size === 0 ? [] : [...machine.states.values()].filter((state) => found.has(state))
}

/** The objects that have an Assign: the state, its rules, its catchers. */
function holdersOf({ node }: StateView): readonly SyntaxNode[] {
  const own = propertyOf(node, 'Assign') ? [node] : NO_NODES
  const entries = ENTRIES.flatMap((list) => itemsOf(propertyOf(node, list)))
  const assigning = entries.filter((entry) => propertyOf(entry, 'Assign') !== null)
  return assigning.length === 0 ? own : [...own, ...assigning]
}

const ENTRIES = ['Choices', 'Catch']
const NO_NODES: readonly SyntaxNode[] = []

function assignmentsIn(holder: SyntaxNode, state: StateView): readonly Assignment[] {
  return propertiesOf(propertyOf(holder, 'Assign')).map((node) => ({
    name: variableNamed(node.key?.name ?? '', state.language),
    state,
    node,
  }))
}

function isOpenAssign(holder: SyntaxNode): boolean {
  const assign = propertyOf(holder, 'Assign')
  if (assign && isPlaceholder(assign)) return true
  return propertiesOf(assign).some(({ key }) => key !== null && hasPlaceholder(key.name))
}

function toBits(assignments: readonly Assignment[], numbers: ReadonlyMap<string, number>, words: number): Bits {
  const bits = new Uint32Array(words)
  for (const { name } of assignments) {
    const number = numbers.get(name) ?? 0
    bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31))
  }
  return bits
}

function unite(into: Bits, from: Bits): boolean {
  return change(into, (word, at) => word | (from[at] ?? 0))
}

function intersect(into: Bits, from: Bits): boolean {
  return change(into, (word, at) => word & (from[at] ?? 0))
}

function change(bits: Bits, next: (word: number, at: number) => number): boolean {
  let changed = false
  bits.forEach((word, at) => {
    bits[at] = next(word, at)
    changed ||= bits[at] !== word
  })
  return changed
}

/** Goes through one scope after the other, outer ones first: what is defined at a container is defined where its parts begin. */
function spreadOver(
  machine: Machine,
  words: number,
  bitsOf: (holder: SyntaxNode | null) => Bits,
  join: Join,
): ReadonlyMap<StateId, Bits> {
  const sets = new Map<StateId, Bits>()
  const arrive = (state: StateId, bits: Bits): boolean => {
    const known = sets.get(state)
    if (known) return join(known, bits)
    sets.set(state, bits.slice())
    return true
  }
  for (const scope of machine.scopes.values()) {
    if (scope.start === null) continue
    arrive(scope.start, entryOf(scope, sets, words))
    const waiting: StateId[] = [scope.start]
    for (let next = 0; next < waiting.length; next += 1) {
      const state = machine.states.get(waiting[next] ?? scope.start)
      const bits = state && sets.get(state.id)
      if (!state || !bits) continue
      for (const id of state.transitions) {
        const transition = machine.transitions.get(id)
        if (!transition || transition.to === null) continue
        const after = bits.slice()
        unite(after, bitsOf(holderOf(state.node, transition)))
        if (arrive(transition.to, after)) waiting.push(transition.to)
      }
    }
  }
  return sets
}

/** Child executions of a distributed Map know nothing of the variables around it. */
function entryOf({ owner, node }: ScopeView, sets: ReadonlyMap<StateId, Bits>, words: number): Bits {
  const around = owner === null || isDistributed(node) ? undefined : sets.get(owner)
  return around ?? new Uint32Array(words)
}

/** True for the processor of a Map in DISTRIBUTED mode. */
export function isDistributed(scope: SyntaxNode | null): boolean {
  return propertyOf(propertyOf(scope, 'ProcessorConfig'), 'Mode')?.value === 'DISTRIBUTED'
}

/** Whose Assign is done on the way: the rule's, the catcher's, else the state's own. */
function holderOf(state: SyntaxNode, { kind, index }: Transition): SyntaxNode | null {
  if (kind === 'rule') return propertyOf(state, 'Choices')?.children[index] ?? null
  return kind === 'catch' ? (propertyOf(state, 'Catch')?.children[index] ?? null) : state
}
