// rule output-before-assign: who reads a variable knows when it changes.
import { propertiesOf, propertyOf } from '../../../asl/propertyOf'
import { variableNamed } from '../../../asl/variableFault'
import { parsePath } from '../../../expressions/jsonpath/parsePath'
import type { SyntaxNode } from '../../../syntax/SyntaxTree'
import { expressionsOf } from '../../expressionsOf'
import type { LintRule } from '../../LintRule'
import type { StateSite } from '../../StateSite'

/** Output or OutputPath that reads what Assign of the same state writes. */
export const outputBeforeAssign: LintRule = {
  id: 'output-before-assign',
  code: 'OUTPUT_BEFORE_ASSIGN',
  severity: 'HINT',
  doc: {
    what: 'Output does not give out a variable that Assign of the same state sets.',
    why: 'All expressions of a state see the variables as they were when the state began; the new value is there from the next state on.',
    fix: 'Write the expression of Assign into Output as well, or give the variable out in the next state.',
    example: {
      bad: '{ "QueryLanguage": "JSONata", "StartAt": "A", "States": { "A": { "Type": "Pass", "Assign": { "n": 0 }, "Next": "B" }, "B": { "Type": "Pass", "Assign": { "n": "{% $n + 1 %}" }, "Output": "{% $n %}", "End": true } } }',
      good: '{ "QueryLanguage": "JSONata", "StartAt": "A", "States": { "A": { "Type": "Pass", "Assign": { "n": 0 }, "Next": "B" }, "B": { "Type": "Pass", "Assign": { "n": "{% $n + 1 %}" }, "Output": "{% $n + 1 %}", "End": true } } }',
    },
  },
  fields: ['Assign'],
  checkState(site, report) {
    const assigned = propertiesOf(propertyOf(site.node, 'Assign')).map(({ key }) =>
      variableNamed(key?.name ?? '', site.language),
    )
    if (assigned.length === 0) return
    for (const { node, name } of outputReads(site)) {
      if (!assigned.includes(name)) continue
      report({ node, message: `Reads $${name} as it was before this state: Assign takes effect with the next one.` })
    }
  },
}

const PLAIN = /^\$(\p{ID_Start}\p{ID_Continue}*)(?:\.[\p{ID_Continue}.]+)?$/u

interface OutputRead {
  readonly node: SyntaxNode
  readonly name: string
}

/** The variables that the state's own output gives as they are; who calculates with one knows what it is. */
function outputReads(site: StateSite): readonly OutputRead[] {
  if (site.language === 'JSONPath') {
    const path = propertyOf(site.node, 'OutputPath')
    const root = typeof path?.value === 'string' ? parsePath(path.value)?.root : undefined
    return path && root?.kind === 'variable' ? [{ node: path, name: root.name }] : []
  }
  const output = propertyOf(site.node, 'Output')
  return expressionsOf(site).flatMap(({ node, source }): readonly OutputRead[] => {
    if (!output || node.from < output.from || node.to > output.to) return []
    const name = PLAIN.exec(source)?.[1]
    return name === undefined ? [] : [{ node, name }]
  })
}
