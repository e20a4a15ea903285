// rule template-values: in JSONPath templates the value of a key that ends in .$ is a path or a call.
import { remembered } from '../../../base/remembered'
import { parseIntrinsic } from '../../../expressions/intrinsics/parseIntrinsic'
import { parsePath } from '../../../expressions/jsonpath/parsePath'
import { invalidFieldValue } from '../../../expressions/template/compileFieldValue'
import { pathOf } from '../../../syntax/pathOf'
import type { SyntaxNode } from '../../../syntax/SyntaxTree'
import { isPlaceholder } from '../../isPlaceholder'
import type { LintRule } from '../../LintRule'

/** Parameters, ResultSelector, ItemSelector, BatchInput, Credentials and Assign, at any depth. */
export const templateValues: LintRule = {
  id: 'template-values',
  code: 'SCHEMA_VALIDATION_FAILED',
  severity: 'ERROR',
  doc: {
    what: 'A key that ends in .$ takes its value from a JSONPath or an intrinsic function.',
    why: 'The ending .$ says that the text is evaluated; any other value cannot be.',
    fix: 'Write a path such as $.order.id or a call such as States.UUID(); for a plain value take .$ off the key.',
    example: {
      bad: '{ "Type": "Pass", "Parameters": { "id.$": "order-1", "at.$": "States.Now()" }, "End": true }',
      good: '{ "Type": "Pass", "Parameters": { "id": "order-1", "at.$": "$$.State.EnteredTime" }, "End": true }',
    },
  },
  checkState({ templates }, report) {
    for (const { root, nodes } of templates) {
      for (const node of nodes) {
        const name = node.key?.name ?? ''
        if (!name.endsWith('.$') || isPlaceholder(node) || isEvaluable(node)) continue
        const range = { from: node.from, to: node.to }
        report({ node: root, message: invalidFieldValue(name), range, path: pathOf(node) })
      }
    }
  },
}

function isEvaluable(node: SyntaxNode): boolean {
  if (node.kind !== 'string' || typeof node.value !== 'string') return false
  return canBeEvaluated(node.value)
}

const canBeEvaluated = remembered((text) => parsePath(text) !== undefined || typeof parseIntrinsic(text) !== 'number')
