// rule catch-replaces-input: a handler still has the input it may need.
import { itemsOf, propertyOf } from '../../../asl/propertyOf'
import type { StateView } from '../../../machine/Machine'
import { statesWith } from '../../../machine/statesWith'
import { hasOpenKeys, isPlaceholder } from '../../isPlaceholder'
import type { LintRule } from '../../LintRule'

/** JSONPath catchers without ResultPath that lead to a state which goes on with the run and does not read the error alone. */
export const catchReplacesInput: LintRule = {
  id: 'catch-replaces-input',
  code: 'CATCH_REPLACES_INPUT',
  severity: 'HINT',
  doc: {
    what: 'A catcher of a JSONPath state says with ResultPath where the error goes.',
    why: 'Without it the error takes the place of the whole input, so the handler no longer knows what it was about.',
    fix: 'Add "ResultPath": "$.error". Say "ResultPath": "$" when the error alone is wanted.',
    example: {
      bad: '{ "StartAt": "S", "States": { "S": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "H" }], "End": true }, "H": { "Type": "Pass", "Parameters": { "id.$": "$.orderId" }, "End": true } } }',
      good: '{ "StartAt": "S", "States": { "S": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Catch": [{ "ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": "H" }], "End": true }, "H": { "Type": "Pass", "Parameters": { "id.$": "$.orderId" }, "End": true } } }',
    },
  },
  checkDefinition({ machine, text }, report) {
    for (const state of statesWith(machine, 'Catch')) {
      if (state.language !== 'JSONPath') continue
      const catchers = itemsOf(propertyOf(state.node, 'Catch'))
      if (catchers.length === 0) continue
      for (const id of state.transitions) {
        const transition = machine.transitions.get(id)
        if (transition?.kind !== 'catch' || transition.to === null) continue
        const catcher = catchers[transition.index]
        const handler = machine.states.get(transition.to)
        if (!catcher || !handler || propertyOf(catcher, 'ResultPath') || hasOpenKeys(catcher)) continue
        if (isPlaceholder(catcher) || !wantsInput(handler, text)) continue
        const message = `The error replaces the whole input of ${handler.name}. ResultPath keeps both.`
        report({ node: catcher, message, range: { from: transition.node.from, to: transition.node.to } })
      }
    }
  },
}

/** Reads its input by name, and nothing of an error. */
function wantsInput({ type, node, language }: StateView, text: string): boolean {
  if (type === 'Succeed' || type === 'Fail' || language !== 'JSONPath') return false
  const own = text.slice(node.from, node.to)
  return /"\$\.|\$\.\w/.test(own) && !/\$(?:\.|\['|\.\.)?(?:Error|Cause)\b/.test(own)
}
