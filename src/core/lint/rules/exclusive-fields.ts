// rule exclusive-fields: of fields that say the same thing in different ways only one may stand.
import type { FieldSpec } from '../../asl/StateType'
import { stateTypeNamed } from '../../states/stateTypeNamed'
import type { SyntaxNode } from '../../syntax/SyntaxTree'
import { checkedLanguage } from '../checkedLanguage'
import { eachObject, fieldValue } from '../eachObject'
import type { LintRule, RuleReport } from '../Finding'

/** The exclusive groups of the field tables: Next and End, Wait's four, value and path, ItemProcessor and Iterator ... */
export const exclusiveFields: LintRule = {
  id: 'exclusive-fields',
  code: 'SCHEMA_VALIDATION_FAILED',
  severity: 'ERROR',
  help: 'Some fields exclude each other, such as Next and End; of some groups exactly one is needed.',
  check({ machine }, report) {
    for (const state of machine.states.values()) {
      const type = stateTypeNamed(state.type)
      if (!type || state.node.kind !== 'object') continue
      eachObject(state.node, type.fields, checkedLanguage(state), (object, fields) => {
        for (const problem of groupReports(object, fields)) report(problem)
      })
    }
  },
}

function groupReports(object: SyntaxNode, fields: readonly FieldSpec[]): readonly RuleReport[] {
  return [...groupsOf(fields)].flatMap((group) => {
    const written = group.filter((field) => isWritten(object, field))
    const names = group.map((field) => field.at[0]).join(', ')
    if (written.length > 1) {
      return [{ node: object, message: `There should only be one of the following fields: [${names}]` }]
    }
    const isMissing = written.length === 0 && group.some((field) => field.oneRequired)
    return isMissing
      ? [{ node: object, message: `This object should have only one of the following fields: [${names}]` }]
      : []
  })
}

function groupsOf(fields: readonly FieldSpec[]): Iterable<readonly FieldSpec[]> {
  const groups = new Map<string, FieldSpec[]>()
  for (const field of fields) {
    if (field.exclusive === undefined) continue
    groups.set(field.exclusive, [...(groups.get(field.exclusive) ?? []), field])
  }
  return groups.values()
}

/** `End: false` says nothing. */
function isWritten(object: SyntaxNode, field: FieldSpec): boolean {
  const value = fieldValue(object, field)
  return value !== null && !(field.at[0] === 'End' && value.value === false)
}
