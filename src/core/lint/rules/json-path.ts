// rule json-path: fields that hold a path hold one that can be read.
import { comparators } from '../../asl/comparators'
import { propertiesOf } from '../../asl/propertyOf'
import type { FieldSpec } from '../../asl/StateType'
import { parseIntrinsic } from '../../expressions/intrinsics/parseIntrinsic'
import { compileReferencePath } from '../../expressions/jsonpath/compileReferencePath'
import { parsePath } from '../../expressions/jsonpath/parsePath'
import type { SyntaxNode } from '../../syntax/SyntaxTree'
import { eachChoiceRule } from '../eachChoiceRule'
import { eachField } from '../eachField'
import type { LintRule } from '../Finding'

/** Paths and Reference Paths of states, and of Choice rules. */
export const jsonPath: LintRule = {
  id: 'json-path',
  code: 'SCHEMA_VALIDATION_FAILED',
  severity: 'ERROR',
  help: 'A path begins with $ and follows the grammar of its field; some fields take only a path to one place.',
  check({ machine }, report) {
    const check = (node: SyntaxNode, faultOf: (path: string) => string | null) => {
      const message = node.kind === 'string' ? faultOf(String(node.value)) : null
      if (message !== null) report({ node, message })
    }
    eachField(machine, ({ field, value }) => {
      if (field.kind === 'path') check(value, (path) => pathFault(path, field))
      if (field.kind === 'referencePath') check(value, (path) => referenceFault(path, field.at[0] === 'ResultPath'))
    })
    eachChoiceRule(machine, ({ rule, language }) => {
      if (language === 'JSONata') return
      for (const property of propertiesOf(rule)) if (isPath(property)) check(property, (path) => referenceFault(path))
    })
  },
}

function isPath({ key }: SyntaxNode): boolean {
  return key?.name === 'Variable' || comparators.get(key?.name ?? '')?.operand === 'path'
}

/** ErrorPath and CausePath take an intrinsic function as well. */
function pathFault(path: string, field: FieldSpec): string | null {
  if (parsePath(path)) return null
  const takesCall = field.at[0] === 'ErrorPath' || field.at[0] === 'CausePath'
  return takesCall && typeof parseIntrinsic(path) !== 'number' ? null : 'Value must be a valid JSONPath.'
}

/** ResultPath can only be a place in the state's own data. */
function referenceFault(path: string, onlyData = false): string | null {
  const compiled = compileReferencePath(path)
  if (!compiled.ok) return compiled.error.message
  return onlyData && parsePath(path)?.root.kind !== 'input' ? 'Value is not a Reference Path' : null
}
