// rule json-path: fields that hold a path hold one that can be read.
import { propertiesOf } from '../../../asl/propertyOf'
import type { FieldSpec } from '../../../asl/StateType'
import { parseIntrinsic } from '../../../expressions/intrinsics/parseIntrinsic'
import { parseReferencePath } from '../../../expressions/jsonpath/compileReferencePath'
import { parsePath } from '../../../expressions/jsonpath/parsePath'
import { invalidFieldValue } from '../../../expressions/template/compileFieldValue'
import type { SyntaxNode } from '../../../syntax/SyntaxTree'
import type { LintRule } from '../../LintRule'
import { isRulePath } from '../../variableReads'

/** Paths and Reference Paths of states, and of Choice rules. */
export const jsonPath: LintRule = {
  id: 'json-path',
  code: 'SCHEMA_VALIDATION_FAILED',
  severity: 'ERROR',
  doc: {
    what: 'A path begins with $ and follows the grammar of its field; some fields take only a Reference Path, which leads to one place.',
    why: 'What the state reads or writes there must be known; a path with *, .., : or a filter may lead to many places.',
    fix: "Write $.name, $['name'] or $.list[0]; where * and filters are allowed, look at the brackets and quotes.",
    example: {
      bad: '{ "Type": "Pass", "InputPath": "order.items", "ResultPath": "$.items[*]", "End": true }',
      good: '{ "Type": "Pass", "InputPath": "$.order.items[*]", "ResultPath": "$.items", "End": true }',
    },
  },
  checkState({ fields, rules, language }, report) {
    const check = (node: SyntaxNode, faultOf: (path: string) => string | null) => {
      const message = node.kind === 'string' ? faultOf(String(node.value)) : null
      if (message !== null) report({ node, message })
    }
    for (const { field, value } of fields) {
      if (field.kind === 'path') check(value, (path) => pathFault(path, field))
      if (field.kind === 'referencePath') check(value, (path) => referenceFault(path, field.at[0] === 'ResultPath'))
    }
    if (language === 'JSONata') return
    for (const rule of rules)
      for (const property of propertiesOf(rule))
        if (isRulePath(property)) check(property, (path) => referenceFault(path))
  },
}

/** ErrorPath and CausePath take an intrinsic function as well, one that gives a text. */
function pathFault(path: string, field: FieldSpec): string | null {
  if (parsePath(path)) return null
  const name = String(field.at[0])
  if (name !== 'ErrorPath' && name !== 'CausePath') return 'Value must be a valid JSONPath.'
  const call = parseIntrinsic(path)
  return typeof call !== 'number' && GIVE_TEXT.has(call.callee.name) ? null : invalidFieldValue(name)
}

/** The intrinsic functions that ErrorPath and CausePath take (developer guide, "Fail workflow state"). */
const GIVE_TEXT: ReadonlySet<string> = new Set(
  ['Format', 'JsonToString', 'ArrayGetItem', 'Base64Encode', 'Base64Decode', 'Hash', 'UUID'].map(
    (name) => `States.${name}`,
  ),
)

/** ResultPath can only be a place in the state's own data. */
function referenceFault(path: string, onlyData = false): string | null {
  const parsed = parseReferencePath(path)
  if (!parsed.ok) return parsed.error.message
  return onlyData && parsed.value.root.kind !== 'input' ? 'Value is not a Reference Path' : null
}
