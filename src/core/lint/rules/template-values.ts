// rule template-values: in JSONPath templates the value of a key that ends in .$ is a path or a call.

import type { FieldSpec } from '../../asl/StateType'
import { parseIntrinsic } from '../../expressions/intrinsics/parseIntrinsic'
import { parsePath } from '../../expressions/jsonpath/parsePath'
import { pathOf } from '../../syntax/pathOf'
import type { SyntaxNode } from '../../syntax/SyntaxTree'
import { visitNodes } from '../../syntax/visitNodes'
import { eachField } from '../eachField'
import type { LintRule } from '../Finding'
import { isPlaceholder } from '../isPlaceholder'

/** Parameters, ResultSelector, ItemSelector, BatchInput, Credentials and Assign, at any depth. */
export const templateValues: LintRule = {
  id: 'template-values',
  code: 'SCHEMA_VALIDATION_FAILED',
  severity: 'ERROR',
  help: 'A key that ends in .$ takes its value from a JSONPath or an intrinsic function.',
  check({ machine }, report) {
    eachField(machine, ({ field, value, language }) => {
      if (language !== 'JSONPath' || !isTemplate(field)) return
      visitNodes(value, (node) => {
        const name = node.key?.name ?? ''
        if (node === value || !name.endsWith('.$') || isPlaceholder(node) || isEvaluable(node)) return
        const message = `The value for the field '${name}' must be a valid JSONPath or a valid intrinsic function call`
        report({ node: value, message, range: { from: node.from, to: node.to }, path: pathOf(node) })
      })
    })
  },
}

function isTemplate({ kind, at }: FieldSpec): boolean {
  return kind === 'template' || kind === 'variables' || at[0] === 'Credentials'
}

function isEvaluable(node: SyntaxNode): boolean {
  if (node.kind !== 'string' || typeof node.value !== 'string') return false
  return parsePath(node.value) !== undefined || typeof parseIntrinsic(node.value) !== 'number'
}
