// rule growing-variable: a list that every round of a loop makes longer may become too long.
import { propertiesOf, propertyOf } from '../../../asl/propertyOf'
import { variableNamed } from '../../../asl/variableFault'
import { statesWith } from '../../../machine/statesWith'
import type { LintRule } from '../../LintRule'
import { loopsOf } from '../../loopsOf'

/** An Assign in a loop that puts a variable and something more into the same variable. */
export const growingVariable: LintRule = {
  id: 'growing-variable',
  code: 'GROWING_VARIABLE',
  severity: 'HINT',
  doc: {
    what: 'No state of a loop makes a variable longer at every round.',
    why: 'A variable holds 256 KiB at most. A loop that collects works in tests and fails when there is much to collect.',
    fix: 'Store each part outside, in S3 or DynamoDB, or let a Map with a ResultWriter do the collecting.',
    example: {
      bad: '{ "QueryLanguage": "JSONata", "StartAt": "A", "States": { "A": { "Type": "Pass", "Assign": { "all": [] }, "Next": "L" }, "L": { "Type": "Wait", "Seconds": 1, "Assign": { "all": "{% $append($all, $states.input.page) %}" }, "Next": "C" }, "C": { "Type": "Choice", "Choices": [{ "Condition": "{% $count($all) < 100 %}", "Next": "L" }], "Default": "E" }, "E": { "Type": "Succeed" } } }',
      good: '{ "QueryLanguage": "JSONata", "StartAt": "A", "States": { "A": { "Type": "Pass", "Assign": { "round": 0 }, "Next": "L" }, "L": { "Type": "Wait", "Seconds": 1, "Assign": { "round": "{% $round + 1 %}" }, "Next": "C" }, "C": { "Type": "Choice", "Choices": [{ "Condition": "{% $round < 100 %}", "Next": "L" }], "Default": "E" }, "E": { "Type": "Succeed" } } }',
    },
  },
  checkDefinition({ machine }, report) {
    const candidates = statesWith(machine, 'Assign').flatMap((state) =>
      propertiesOf(propertyOf(state.node, 'Assign'))
        .filter((node) => appends(node.value, variableNamed(node.key?.name ?? '', state.language)))
        .map((node) => ({ node, state })),
    )
    if (candidates.length === 0) return
    const looping = new Set(loopsOf(machine).flat())
    for (const { node, state } of candidates) {
      if (looping.has(state.id))
        report({ node, message: `Each round makes this longer; a variable holds 256 KiB at most.` })
    }
  },
}

/** `$append($x, …)` or `[$x, …]`, and in JSONPath nothing: States.Array makes nested lists of two. */
function appends(value: unknown, name: string): boolean {
  if (typeof value !== 'string' || !value.startsWith('{%')) return false
  const source = value.slice(2, -2).trim()
  return source.startsWith(`$append($${name},`) || source.startsWith(`[$${name},`)
}
