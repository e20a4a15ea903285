// rule possibly-undefined-variable: a variable that is read was assigned on every way there.
import { builtInNames } from '../../../expressions/jsonata/builtInNames'
import type { LintRule } from '../../LintRule'
import { variableFlow } from '../../variableFlow'

/** By the flow of assignments. Expressions that ask `$exists($x)` are trusted. */
export const possiblyUndefinedVariable: LintRule = {
  id: 'possibly-undefined-variable',
  code: 'POSSIBLY_UNDEFINED_VARIABLE',
  severity: 'WARNING',
  doc: {
    what: 'A variable that a state reads is assigned on every way that leads to the state.',
    why: 'A run that comes another way fails there: nothing can be read from a variable that has no value.',
    fix: 'Assign the variable earlier, on every way, or correct its name. A distributed Map passes values by ItemSelector.',
    example: {
      bad: '{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Assign": { "count": 1 }, "Next": "B" }, "B": { "Type": "Pass", "Parameters": { "n.$": "$counter" }, "End": true } } }',
      good: '{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Assign": { "count": 1 }, "Next": "B" }, "B": { "Type": "Pass", "Parameters": { "n.$": "$count" }, "End": true } } }',
    },
  },
  checkDefinition({ machine, readsOf }, report) {
    const flow = variableFlow(machine)
    if (flow.isOpen) return
    const assigned = new Set(flow.assignments.map(({ name }) => name))
    for (const { id } of machine.states.values()) {
      for (const { name, isAsked, place } of readsOf(id)) {
        if (isAsked || flow.isDefined(id, name)) continue
        if (builtInNames.has(name) && !assigned.has(name)) continue
        report({ ...place(), message: `Variable '${name}' is possibly not defined.` })
      }
    }
  },
}
