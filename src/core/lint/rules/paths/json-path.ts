// rule json-path: fields that hold a path hold one that can be read.
import { propertiesOf } from '../../../asl/propertyOf'
import { remembered } from '../../../base/remembered'
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
      if (field.kind === 'path')
        check(value, NAMED.has(String(field.at[0])) ? callFault(String(field.at[0])) : pathFault)
      if (field.kind === 'referencePath') check(value, field.at[0] === 'ResultPath' ? resultFault : referenceFault)
    }
    if (language === 'JSONata') return
    for (const rule of rules)
      for (const property of propertiesOf(rule)) if (isRulePath(property)) check(property, referenceFault)
  },
}

type FaultOf = (path: string) => string | null

const pathFault: FaultOf = remembered((path) => (parsePath(path) ? null : 'Value must be a valid JSONPath.'))

/** These take an intrinsic function as well, one that gives a text. */
const NAMED: ReadonlySet<string> = new Set(['ErrorPath', 'CausePath'])

function callFault(name: string): FaultOf {
  return (path) => {
    if (pathFault(path) === null) return null
    const call = parseIntrinsic(path)
    return typeof call !== 'number' && GIVE_TEXT.has(call.callee.name) ? null : invalidFieldValue(name)
  }
}

/** The intrinsic functions that ErrorPath and CausePath take (developer guide, "Fail workflow state"). */
const GIVE_TEXT: ReadonlySet<string> = new Set(
  ['Format', 'JsonToString', 'ArrayGetItem', 'Base64Encode', 'Base64Decode', 'Hash', 'UUID'].map(
    (name) => `States.${name}`,
  ),
)

const referenceFault: FaultOf = remembered((path) => {
  const parsed = parseReferencePath(path)
  return parsed.ok ? null : parsed.error.message
})

/** ResultPath can only be a place in the state's own data. */
const resultFault: FaultOf = remembered((path) => {
  const parsed = parseReferencePath(path)
  if (!parsed.ok) return parsed.error.message
  return parsed.value.root.kind === 'input' ? null : 'Value is not a Reference Path'
})
