// rule dead-end-loop: every loop can be left.
import { propertyOf } from '../../../asl/propertyOf'
import type { Machine, ScopeId, StateId } from '../../../machine/Machine'
import { reachableStates } from '../../../machine/reachableStates'
import { hasTerminalState } from '../../hasTerminalState'
import { isPlaceholder } from '../../isPlaceholder'
import type { LintRule } from '../../LintRule'
import { loopsOf } from '../../loopsOf'
import { openScopes } from '../../openScopes'

/** Loops from which no way leads to an end. A workflow without any end is AWS's own matter. */
export const deadEndLoop: LintRule = {
  id: 'dead-end-loop',
  code: 'DEAD_END_LOOP',
  severity: 'WARNING',
  doc: {
    what: 'From every state a way leads to an end: a Succeed, a Fail, or End: true.',
    why: 'A run that comes into a loop without a way out goes round until it fails with 25,000 events.',
    fix: 'Lead one state of the loop out of it, mostly by a Choice.',
    example: {
      bad: '{ "StartAt": "C", "States": { "C": { "Type": "Choice", "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "A" }], "Default": "E" }, "A": { "Type": "Wait", "Seconds": 5, "Next": "B" }, "B": { "Type": "Pass", "Next": "A" }, "E": { "Type": "Succeed" } } }',
      good: '{ "StartAt": "C", "States": { "C": { "Type": "Choice", "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "A" }], "Default": "E" }, "A": { "Type": "Wait", "Seconds": 5, "Next": "C" }, "E": { "Type": "Succeed" } } }',
    },
  },
  checkDefinition({ machine, mayLeadAnywhere }, report) {
    const closed = loopsOf(machine).filter((loop) => !isLeft(machine, loop))
    if (closed.length === 0) return
    const open = openScopes(machine, mayLeadAnywhere)
    const reached = reachableStates(machine)
    const isKept = (scope: ScopeId) => {
      const view = machine.scopes.get(scope)
      return view !== undefined && !open.has(scope) && (view.kind !== 'machine' || hasTerminalState(machine, view))
    }
    for (const loop of closed) {
      const states = loop.flatMap((id) => machine.states.get(id) ?? []).sort((a, b) => a.node.from - b.node.from)
      const [first] = states
      if (!first || !reached.has(first.id) || !isKept(first.scope)) continue
      const names = states.slice(0, MOST_NAMES).map(({ name }) => name)
      const list = names.join(', ') + (states.length > MOST_NAMES ? ' …' : '')
      report({ node: first.node, message: `No way leads out of this loop to an end: ${list}.` })
    }
  },
}

/** Enough to know the loop by. */
const MOST_NAMES = 4

/**
 * Some state of the loop ends, or leads to one outside: either that one comes to an end, or to a loop that is told of
 * itself. A target that is not there counts as outside: nobody knows what is meant.
 */
function isLeft(machine: Machine, loop: readonly StateId[]): boolean {
  const inside = new Set(loop)
  return loop.some((id) => {
    const state = machine.states.get(id)
    if (!state) return true
    const end = propertyOf(state.node, 'End')
    if (state.ends || (end && isPlaceholder(end))) return true
    return state.transitions.some((exit) => {
      const to = machine.transitions.get(exit)?.to ?? null
      return to === null || !inside.has(to)
    })
  })
}
