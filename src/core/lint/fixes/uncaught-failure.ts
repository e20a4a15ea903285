// Fixes of uncaught-failure: a Catch of all errors, to the state that handles them elsewhere, or to a new Fail.
import { propertyOf } from '../../asl/propertyOf'
import type { JsonObject } from '../../base/JsonValue'
import type { Machine, ScopeId, StateId, StateView, Transition } from '../../machine/Machine'
import { namesIn, uniqueName } from '../../machine/uniqueName'
import type { Change } from '../../syntax/Notation'
import { pathOf } from '../../syntax/pathOf'
import type { SyntaxNode } from '../../syntax/SyntaxTree'
import type { Fix } from '../Finding'
import type { FixMaker } from './FixMaker'
import { statesAround } from './statesAround'

/**
 * The new state is a Fail that passes the error on: the run still fails as it did, under the same name, until somebody decides what is
 * better. A Pass would let it succeed, and nobody would hear of the failure. Without ResultPath or Output a catcher hands on
 * `{ Error, Cause }` alone (developer guide, "Fallback states").
 */
export const uncaughtFailureFixes: FixMaker = {
  rule: 'uncaught-failure',
  inDefinition({ node }, { machine }) {
    const about = aboutOf(machine)
    const states = node && statesAround(node)
    const state = node && about.byNode.get(node)
    if (!node || !states || !state) return []
    const add = (catcher: JsonObject): Change => ({ op: 'insert', into: pathOf(node), key: 'Catch', value: [catcher] })
    const handled = catcherLike(machine, state, about)
    const known: readonly Fix[] = handled
      ? [{ label: `Catch all errors and go to ${handled.Next}`, changes: [add(handled)] }]
      : []
    const name = uniqueName(`${state.name} failed`, about.names)
    const made: Change = { op: 'insert', into: pathOf(states), key: name, value: failing(machine), after: state.name }
    const changes = [add({ ErrorEquals: ['States.ALL'], Next: name }), made]
    return [...known, { label: 'Catch all errors and go to a new Fail', changes }]
  },
}

interface About {
  readonly names: ReadonlySet<string>
  readonly byNode: ReadonlyMap<SyntaxNode, StateView>
  /** By scope: the states that catchers in it lead to, each with the first way there. */
  readonly handlers: ReadonlyMap<ScopeId, ReadonlyMap<StateId, Transition>>
}

/** Every container asks the same of a machine, which never changes. */
const asked = new WeakMap<Machine, About>()

function aboutOf(machine: Machine): About {
  const before = asked.get(machine)
  if (before) return before
  const handlers = new Map<ScopeId, Map<StateId, Transition>>()
  for (const edge of machine.transitions.values()) {
    if (edge.kind !== 'catch' || edge.to === null) continue
    const ways = handlers.get(edge.scope) ?? new Map<StateId, Transition>()
    handlers.set(edge.scope, ways)
    if (!ways.has(edge.to)) ways.set(edge.to, edge)
  }
  const byNode = new Map(Array.from(machine.states.values(), (state) => [state.node, state]))
  const about = { names: namesIn(machine), byNode, handlers }
  asked.set(machine, about)
  return about
}

/** Like those of the same scope where all lead to one state, for all errors instead of theirs; it finds the error where it looks for it. */
function catcherLike(machine: Machine, { id, scope, language }: StateView, { handlers }: About): JsonObject | null {
  const [way, ...others] = [...(handlers.get(scope)?.values() ?? [])].filter(({ to }) => to !== id)
  if (!way || others.length > 0) return null
  const isSameLanguage = machine.states.get(way.from)?.language === language
  const place = isSameLanguage ? propertyOf(way.node.parent, 'ResultPath')?.value : undefined
  return { ErrorEquals: ['States.ALL'], ...(place !== undefined && { ResultPath: place }), Next: way.target }
}

/** It has the workflow's language, whatever the state's own is. */
function failing({ language }: Machine): JsonObject {
  return language === 'JSONata'
    ? { Type: 'Fail', Error: '{% $states.input.Error %}', Cause: '{% $states.input.Cause %}' }
    : { Type: 'Fail', ErrorPath: '$.Error', CausePath: '$.Cause' }
}
