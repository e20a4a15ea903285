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
    const loops = loopsOf(machine)
    if (loops.length === 0) return
    const ending = endingStates(machine)
    const open = openScopes(machine, mayLeadAnywhere)
    const reached = reachableStates(machine)
    const isKept = (scope: ScopeId) => {
      const view = machine.scopes.get(scope)
      return view !== undefined && !open.has(scope) && (view.kind !== 'machine' || hasTerminalState(machine, view))
    }
    for (const loop of loops) {
      const states = loop.flatMap((id) => machine.states.get(id) ?? []).sort((a, b) => a.node.from - b.node.from)
      const [first] = states
      if (!first || ending.has(first.id) || !reached.has(first.id) || !isKept(first.scope)) continue
      const names = states.slice(0, MOST_NAMES).map(({ name }) => name)
      const list = names.join(', ') + (states.length > MOST_NAMES ? ' …' : '')
      report({ node: first.node, message: `No way leads out of this loop to an end: ${list}.` })
    }
  },
}

/** Enough to know the loop by. */
const MOST_NAMES = 4

/** States from which an end can be come to. A target that is not there counts as one: nobody knows what is meant. */
function endingStates(machine: Machine): ReadonlySet<StateId> {
  const before = new Map<StateId, StateId[]>()
  const waiting: StateId[] = []
  for (const { id, ends, node } of machine.states.values()) {
    const end = propertyOf(node, 'End')
    if (ends || (end && isPlaceholder(end))) waiting.push(id)
  }
  for (const { from, to } of machine.transitions.values()) {
    const known = to === null ? waiting : before.get(to)
    if (known) known.push(from)
    else if (to !== null) before.set(to, [from])
  }
  const ending = new Set<StateId>()
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (ending.has(id)) continue
    ending.add(id)
    waiting.push(...(before.get(id) ?? []))
  }
  return ending
}
