// rule unused-variable: what is assigned is read somewhere.

import type { LintRule } from '../../LintRule'
import { variableFlow } from '../../variableFlow'

/** Read by its name anywhere in the text; not judged where a name is filled in later. */
export const unusedVariable: LintRule = {
  id: 'unused-variable',
  code: 'UNUSED_VARIABLE',
  severity: 'WARNING',
  doc: {
    what: 'A variable that is assigned is read by some state.',
    why: 'Variables are not part of the output: one that nothing reads is mostly a name that was misspelt where it is read.',
    fix: 'Remove it from Assign, or correct the name where it should be read.',
    example: {
      bad: '{ "Type": "Pass", "Assign": { "count": 1 }, "End": true }',
      good: '{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Assign": { "count": 1 }, "Next": "B" }, "B": { "Type": "Pass", "Parameters": { "n.$": "$count" }, "End": true } } }',
    },
  },
  checkDefinition({ machine, text }, report) {
    const { assignments, isOpen } = variableFlow(machine)
    if (assignments.length === 0 || isOpen || mayReadMore(text)) return
    const named = namesIn(text)
    for (const { name, node } of assignments) {
      if (name !== '' && !named.has(name) && !named.has('*'))
        report({ node, message: `Nothing reads the variable $${name}.`, range: node.key ?? node })
    }
  },
}

/** True where a value is filled in later that may read any variable; what a task calls reads none. */
function mayReadMore(text: string): boolean {
  return /\$\{|"(?:Ref|Fn::\w+)"/.test(text.replace(/"Resource"\s*:\s*"[^"]*"/g, ''))
}

const NAME = /\p{ID_Start}\p{ID_Continue}*/uy

/** Every name behind a `$`, wherever it stands; `*` when one may be made from parts or written with escapes. */
function namesIn(text: string): ReadonlySet<string> {
  const names = new Set<string>()
  for (let at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at + 1)) {
    NAME.lastIndex = at + 1
    const name = NAME.exec(text)?.[0]
    if (name !== undefined) names.add(name)
  }
  if (names.has('eval') || /\\u00(?:24|[67])/.test(text)) names.add('*')
  return names
}
