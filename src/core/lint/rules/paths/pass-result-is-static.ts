// rule pass-result-is-static: the Result of a Pass is given as it is written.
import { propertyOf } from '../../../asl/propertyOf'
import { visitNodes } from '../../../syntax/visitNodes'
import type { LintRule } from '../../LintRule'
import { looksDynamic } from '../../looksDynamic'

/** At any depth of Result. */
export const passResultIsStatic: LintRule = {
  id: 'pass-result-is-static',
  code: 'PASS_RESULT_IS_STATIC',
  severity: 'WARNING',
  doc: {
    what: 'The Result of a Pass has no paths and no intrinsic calls.',
    why: 'Result is never evaluated: the path comes out as text, and a key keeps its .$.',
    fix: 'Use Parameters instead of Result, with keys that end in .$.',
    example: {
      bad: '{ "Type": "Pass", "Result": { "id.$": "$.order.id" }, "End": true }',
      good: '{ "Type": "Pass", "Parameters": { "id.$": "$.order.id" }, "End": true }',
    },
  },
  fields: ['Result'],
  checkState({ node: state, type, language }, report) {
    if (type?.name !== 'Pass' || language !== 'JSONPath') return
    visitNodes(propertyOf(state, 'Result'), (node) => {
      if (node.kind !== 'string' || !looksDynamic(node.value)) return
      const message = "The Result of a Pass state is static: a JSONPath or intrinsic function in it isn't evaluated."
      report({ node, message })
    })
  },
}
