// rule uncaught-failure: somebody sees to it when a Parallel or a Map fails.
import type { Machine, StateView } from '../../../machine/Machine'
import { statesWith } from '../../../machine/statesWith'
import { hasOpenKeys } from '../../isPlaceholder'
import type { LintRule } from '../../LintRule'

/** Parallel and Map states around tasks without a Catch, in workflows that catch elsewhere: there it was forgotten. */
export const uncaughtFailure: LintRule = {
  id: 'uncaught-failure',
  code: 'UNCAUGHT_FAILURE',
  severity: 'HINT',
  doc: {
    what: 'In a workflow that catches errors, a Parallel or Map with tasks in it catches them too.',
    why: 'One failing branch or item stops all others and, uncaught, the whole run.',
    fix: 'Add a Catch that leads to the state which handles errors, or catch inside.',
    example: {
      bad: '{ "StartAt": "S", "States": { "S": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "F" }], "Next": "P" }, "P": { "Type": "Parallel", "Branches": [{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "End": true } } }], "End": true }, "F": { "Type": "Fail" } } }',
      good: '{ "StartAt": "S", "States": { "S": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "F" }], "Next": "P" }, "P": { "Type": "Parallel", "Branches": [{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "End": true } } }], "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "F" }], "End": true }, "F": { "Type": "Fail" } } }',
    },
  },
  checkDefinition({ machine }, report) {
    const failing = failingContainers(machine)
    if (!failing) return
    for (const state of failing) {
      const message = `When a task in ${state.name} fails, nothing catches it, and the run fails.`
      report({ node: state.node, message })
    }
  },
}

/** Null when the workflow catches nothing anywhere. */
function failingContainers(machine: Machine): readonly StateView[] | null {
  const catching = new Set<string>()
  const risky = new Set<string>()
  for (const { id } of statesWith(machine, 'Catch')) catching.add(id)
  if (catching.size === 0) return null
  for (const state of machine.states.values()) {
    const owner = machine.scopes.get(state.scope)?.owner
    if (owner != null && state.type === 'Task' && !catching.has(state.id)) risky.add(owner)
  }
  return [...machine.states.values()].filter((state) => risky.has(state.id) && !isCaught(machine, state, catching))
}

/** True when the state or one around it has a Catch. */
function isCaught(machine: Machine, state: StateView, catching: ReadonlySet<string>): boolean {
  if (catching.has(state.id) || hasOpenKeys(state.node)) return true
  const owner = machine.scopes.get(state.scope)?.owner
  const around = owner == null ? undefined : machine.states.get(owner)
  return around !== undefined && isCaught(machine, around, catching)
}
