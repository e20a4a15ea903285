// rule jsonata-reference: JSONata expressions read only what there is.
import { parseJsonata } from '../../../expressions/jsonata/parseJsonata'
import { refusedReferences } from '../../../expressions/jsonata/refusedReferences'
import { expressionsOf } from '../../expressionsOf'
import type { LintRule } from '../../LintRule'

/** No context item, and of `$states` the members that exist for the field. */
export const jsonataReference: LintRule = {
  id: 'jsonata-reference',
  code: 'UNSUPPORTED_JSONATA_EXPRESSION',
  severity: 'ERROR',
  doc: {
    what: 'An expression reads variables and $states: input and context everywhere, result after the work, errorOutput in a catcher.',
    why: 'There is no current item, so a bare name, $ or $$ would read nothing.',
    fix: 'Write $states.input before names of the input; read $states.result in Output and Assign only.',
    example: {
      bad: '{ "Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% order.total %}", "End": true }',
      good: '{ "Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% $states.input.order.total %}", "End": true }',
    },
  },
  checkState(site, report) {
    for (const { node, source, states, place } of expressionsOf(site)) {
      const parsed = parseJsonata(source)
      if (!parsed.ok) continue
      for (const { message, position = source.length, name } of refusedReferences(parsed.value.analysis, states)) {
        report({ node, message, range: place(Math.max(0, position - name.length), position) })
      }
    }
  },
}
