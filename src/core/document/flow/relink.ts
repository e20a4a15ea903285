// Heals the flow around states that are taken out: whoever led to them is led to what followed them.
import type { Path } from '../../base/Path'
import type { Machine, ScopeView, StateId, Transition } from '../../machine/Machine'
import type { Change } from '../../syntax/Notation'
import { leadTo, startWith } from './leadTo'
import { onwardOf } from './onwardOf'
import type { Place } from './Place'

export interface Relinked {
  /** Changes of targets: no path changes under them. To be made first. */
  readonly targets: readonly Change[]
  /** Rules and catchers that are left without a target, last in the file first. */
  readonly removals: readonly Change[]
  /** How many transitions and starts lead elsewhere. */
  readonly count: number
  /** The removed rules and catchers in words. */
  readonly removed: readonly string[]
}

export interface RelinkOptions {
  /** What the caller of this function leads by itself. */
  readonly except?: Place['via']
  readonly exceptScope?: ScopeView
  /** The name under which the states still stand in the same scope: what would have no target goes on leading there. */
  readonly stays?: string
}

/** Re-links all callers of the states `gone`, which are about to leave their places. Their contents count as gone too. */
export function relink(machine: Machine, gone: ReadonlySet<StateId>, options: RelinkOptions = {}): Relinked {
  const callers = callersOf(machine, gone).filter((caller) => caller.id !== options.except)
  const starts = startsAt(machine, gone).filter((scope) => options.except !== 'start' || scope !== options.exceptScope)
  const links = callers.map((caller) => ({ caller, target: targetAfter(machine, caller, gone, options) }))
  const lost = links.filter(({ caller, target }) => target === null && isEntry(caller)).map(({ caller }) => caller)
  const targets = links.flatMap(({ caller, target }) => relead(machine, caller, target))
  return {
    targets: [...targets, ...starts.flatMap((scope) => restart(machine, scope, gone, options))],
    removals: removeEntries(lost),
    count: links.length - lost.length + starts.length,
    removed: lost.map((caller) => describeEntry(machine, caller)),
  }
}

/** States with all they contain. */
export function withContents(machine: Machine, ids: Iterable<StateId>): Set<StateId> {
  const all = new Set(ids)
  // A container stands before its contents, so one pass reaches every depth.
  for (const state of machine.states.values()) {
    const owner = machine.scopes.get(state.scope)?.owner
    if (owner != null && all.has(owner)) all.add(state.id)
  }
  return all
}

function callersOf(machine: Machine, gone: ReadonlySet<StateId>): readonly Transition[] {
  const all = withContents(machine, gone)
  return [...machine.transitions.values()].filter(
    (edge) => edge.to !== null && gone.has(edge.to) && !all.has(edge.from),
  )
}

function startsAt(machine: Machine, gone: ReadonlySet<StateId>): readonly ScopeView[] {
  const all = withContents(machine, gone)
  return [...machine.scopes.values()].filter(
    (scope) => scope.start !== null && gone.has(scope.start) && !(scope.owner !== null && all.has(scope.owner)),
  )
}

function targetAfter(
  machine: Machine,
  caller: Transition,
  gone: ReadonlySet<StateId>,
  options: RelinkOptions,
): string | null {
  const onward = caller.to === null ? null : onwardOf(machine, caller.to, gone)
  if (onward !== null || caller.kind === 'next') return onward
  return options.stays ?? null
}

function isEntry(caller: Transition): boolean {
  return caller.kind === 'rule' || caller.kind === 'catch'
}

function relead(machine: Machine, caller: Transition, target: string | null): readonly Change[] {
  if (target !== null) return target === caller.target ? [] : [{ op: 'set', at: caller.path, value: target }]
  if (caller.kind === 'default') return [{ op: 'remove', at: caller.path }]
  const from = machine.states.get(caller.from)
  return from && caller.kind === 'next' ? leadTo(from, null) : []
}

function restart(
  machine: Machine,
  scope: ScopeView,
  gone: ReadonlySet<StateId>,
  options: RelinkOptions,
): readonly Change[] {
  const onward = scope.start === null ? null : onwardOf(machine, scope.start, gone)
  const next = scope.states.find((id) => !gone.has(id))
  return startWith(
    scope,
    onward ?? options.stays ?? (next === undefined ? null : (machine.states.get(next)?.name ?? null)),
  )
}

function removeEntries(lost: readonly Transition[]): readonly Change[] {
  const places = new Map<string, { readonly at: Path; readonly from: number }>()
  for (const edge of lost) {
    const list = edge.node.parent?.parent
    const all = edge.kind === 'catch' && list?.children.length === countIn(lost, edge)
    const at = edge.path.slice(0, all ? -2 : -1)
    const node = all ? list : edge.node.parent
    places.set(JSON.stringify(at), { at, from: node?.from ?? 0 })
  }
  return [...places.values()].sort((a, b) => b.from - a.from).map(({ at }) => ({ op: 'remove', at }))
}

function countIn(lost: readonly Transition[], edge: Transition): number {
  return lost.filter((other) => other.kind === edge.kind && other.from === edge.from).length
}

function describeEntry(machine: Machine, edge: Transition): string {
  const name = machine.states.get(edge.from)?.name ?? ''
  return `${edge.kind === 'rule' ? 'rule' : 'catch'} ${edge.index + 1} of ${name}`
}
