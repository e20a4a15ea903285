// Taking an expression out of a state into a variable.
import { propertyOf } from '../../asl/propertyOf'
import { StateSite, surroundingsOf } from '../../lint/StateSite'
import { variableFlow } from '../../lint/variableFlow'
import type { Machine, StateView } from '../../machine/Machine'
import { stateAt } from '../../machine/stateAt'
import type { Change } from '../../syntax/Notation'
import { nodeAt } from '../../syntax/nodeAt'
import { nodeAtOffset } from '../../syntax/nodeAtOffset'
import { pathOf } from '../../syntax/pathOf'
import type { AssistSubject, Refactoring } from '../Assist'
import { assignedBefore } from './assignedBefore'
import { type ComputedValue, computedValues } from './computedValues'
import { freeVariableName } from './freeVariableName'
import { isWayKnown } from './isWayKnown'
import { planRefactoring } from './planRefactoring'
import { isVariable } from './readJsonata'

/**
 * A Pass state in front of the state assigns the expression, hands on its input as it is, and is where all that led to the state leads
 * now; the state reads the variable wherever it had the expression. A variable is visible from the next state on (developer guide,
 * "Passing data between states with variables"), so the state's own Assign would be too late. Where a Pass that does nothing but
 * assign is the only one that leads to the state, the variable goes into its Assign.
 *
 * Offered where the run does the same afterwards, quotas and the two events of the Pass aside:
 * - The expression gives in the Pass what it would give in the state. It reads the input, variables, and of the context object what no
 *   state, task or redrive changes; it calls nothing that gives something else each time.
 * - It cannot fail there where it would not have failed, or would have been caught, in the state. Either it cannot fail at all, or it is
 *   evaluated at every visit before the state does anything, and no Retry or Catch of the state would have taken the failure. Of
 *   JSONPath none can: its failures are `States.Runtime` (developer guide, "Error names").
 * - Every way to the state is known: no target is filled in later.
 */
export function extractVariable(subject: AssistSubject, offset: number): Refactoring | null {
  const { text, tree, machine, workflowType } = subject
  const node = nodeAtOffset(tree, offset)
  if (!node || offset < node.from) return null
  const state = stateAt(machine, pathOf(node))
  if (!state || !isWayKnown(machine, state)) return null
  const site = new StateSite(state, surroundingsOf(text, machine, workflowType))
  const all = computedValues(site)
  const value = all.find((one) => one.node === node)
  const uses = value ? usesOf(value, all, site, machine, state) : []
  if (!value || uses.length === 0) return null

  const name = freeVariableName(value, tree, machine)
  const placed = assignedBefore(machine, state, value, name)
  if (!placed) return null
  const read = site.language === 'JSONata' ? `{% $${name} %}` : `$${name}`
  const reads = uses.map((use): Change => ({ op: 'set', at: pathOf(use.node), value: read }))
  const plan = planRefactoring(subject, [...reads, ...placed])
  const written = plan && nodeAt(plan.tree, pathOf(node))
  if (!plan || !written) return null
  const from = plan.text.indexOf(`$${name}`, written.from) + 1
  return {
    kind: 'extract',
    label: `Extract to variable $${name}`,
    edits: plan.edits,
    name: { from, to: from + name.length },
  }
}

/** Where the state has the same expression, the value itself among them; none where it cannot be taken out. */
function usesOf(
  value: ComputedValue,
  all: readonly ComputedValue[],
  { language, node: state }: StateSite,
  machine: Machine,
  { id }: StateView,
): readonly ComputedValue[] {
  const { source, reading } = value
  if (!reading || isVariable(source)) return []
  const uses = all.filter((use) => use.source === source && (use.seesInput || !reading.readsInput))
  if (!uses.includes(value)) return []
  const { isDefined } = variableFlow(machine)
  if (reading.isTotal && [...reading.variables].every((name) => isDefined(id, name))) return uses
  const mayBeCaught = language === 'JSONata' && (propertyOf(state, 'Retry') ?? propertyOf(state, 'Catch')) !== null
  return !mayBeCaught && uses.some(({ isCertain }) => isCertain) ? uses : []
}
