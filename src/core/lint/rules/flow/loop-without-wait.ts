// rule loop-without-wait: a loop does not fill the history.
import { parseResource } from '../../../asl/parseResource'
import { propertyOf } from '../../../asl/propertyOf'
import type { StateId, StateView } from '../../../machine/Machine'
import type { LintRule } from '../../LintRule'
import { loopsOf } from '../../loopsOf'

/** Loops with a task in a Standard workflow, without a Wait, a task that waits itself, and anything that counts. */
export const loopWithoutWait: LintRule = {
  id: 'loop-without-wait',
  code: 'LOOP_WITHOUT_WAIT',
  severity: 'HINT',
  doc: {
    what: 'A loop around a task waits or counts its rounds.',
    why: 'Each round adds about ten events, and a run fails with 25,000. A loop that asks again at once gets there in minutes, and every call costs.',
    fix: 'Put a Wait into the loop, or count the rounds and leave it after some of them. For lists use a Map.',
    example: {
      bad: '{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:states:::dynamodb:getItem", "Next": "C" }, "C": { "Type": "Choice", "Choices": [{ "Variable": "$.done", "BooleanEquals": true, "Next": "E" }], "Default": "A" }, "E": { "Type": "Succeed" } } }',
      good: '{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:states:::dynamodb:getItem", "Next": "C" }, "C": { "Type": "Choice", "Choices": [{ "Variable": "$.done", "BooleanEquals": true, "Next": "E" }], "Default": "W" }, "W": { "Type": "Wait", "Seconds": 5, "Next": "A" }, "E": { "Type": "Succeed" } } }',
    },
  },
  checkDefinition({ machine, text, workflowType }, report) {
    if (workflowType === 'EXPRESS') return
    for (const loop of loopsOf(machine, goesOn)) {
      const states = loop.flatMap((id: StateId) => machine.states.get(id) ?? [])
      const task = states.find(({ type }) => type === 'Task')
      const counts = states.some(({ node }) => COUNTING.test(text.slice(node.from, node.to)))
      if (!task || counts || !states.some(({ type }) => type === 'Choice')) continue
      report({
        node: task.node,
        message: `${task.name} is done again and again without a Wait or a counter in the loop.`,
      })
    }
  },
}

/** What a state of a counting or paging loop has in its text. */
const COUNTING =
  /MathAdd|"Numeric\w+"|"IsPresent"|\$count|[<>]|[+-] ?1\b|[Tt]oken|[Cc]ount|[Ii]ndex|[Rr]emaining|[Ii]terat|\$exists|[Cc]ursor|LastEvaluatedKey|\$\{/

/** False for states that take their time. */
function goesOn({ type, node }: StateView): boolean {
  if (type === 'Pass' || type === 'Choice') return true
  if (type !== 'Task') return false
  const resource = propertyOf(node, 'Resource')?.value
  const { kind, pattern } = parseResource(typeof resource === 'string' ? resource : '')
  return (kind === 'service' || kind === 'lambda') && pattern === 'requestResponse'
}
