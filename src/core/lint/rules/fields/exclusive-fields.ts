// rule exclusive-fields: of fields that say the same thing in different ways only one may stand.
import type { FieldSpec } from '../../../asl/StateType'
import type { SyntaxNode } from '../../../syntax/SyntaxTree'
import { hasOpenKeys, isPlaceholder } from '../../isPlaceholder'
import type { LintRule, RuleReport } from '../../LintRule'
import { fieldValue } from '../../StateSite'

/** The exclusive groups of the field tables: Next and End, Wait's four, value and path, ItemProcessor and Iterator ... */
export const exclusiveFields: LintRule = {
  id: 'exclusive-fields',
  code: 'SCHEMA_VALIDATION_FAILED',
  severity: 'ERROR',
  doc: {
    what: 'Fields that say the same thing in different ways exclude each other; of some groups exactly one is needed.',
    why: 'With two of them nobody could tell which one counts: Next or End, Seconds or Timestamp, a value or its path.',
    fix: 'Keep one of the fields that are named.',
    example: {
      bad: '{ "Type": "Wait", "Seconds": 5, "SecondsPath": "$.seconds", "End": true }',
      good: '{ "Type": "Wait", "SecondsPath": "$.seconds", "End": true }',
    },
  },
  checkState({ objects }, report) {
    for (const { node, fields } of objects) for (const problem of groupReports(node, fields)) report(problem)
  },
}

function groupReports(object: SyntaxNode, fields: readonly FieldSpec[]): readonly RuleReport[] {
  return groupsOf(fields).flatMap(({ fields: group, names }) => {
    const written = group.filter((field) => isWritten(object, field))
    if (written.filter((field) => !isOpenEnd(object, field)).length > 1)
      return [{ node: object, message: `There should only be one of the following fields: [${names}]` }]
    const isMissing = written.length === 0 && group.some((field) => field.oneRequired) && !hasOpenKeys(object)
    return isMissing
      ? [{ node: object, message: `This object should have only one of the following fields: [${names}]` }]
      : []
  })
}

interface Group {
  readonly fields: readonly FieldSpec[]
  /** As AWS lists them. */
  readonly names: string
}

/** AWS's own order, where it is not that of the table. */
const NAMES: ReadonlyMap<string, string> = new Map([['wait', 'SecondsPath, Seconds, TimestampPath, Timestamp']])

const known = new WeakMap<readonly FieldSpec[], readonly Group[]>()

function groupsOf(fields: readonly FieldSpec[]): readonly Group[] {
  const made = known.get(fields) ?? makeGroups(fields)
  known.set(fields, made)
  return made
}

function makeGroups(fields: readonly FieldSpec[]): readonly Group[] {
  const groups = new Map<string, FieldSpec[]>()
  for (const field of fields) {
    if (field.exclusive === undefined) continue
    groups.set(field.exclusive, [...(groups.get(field.exclusive) ?? []), field])
  }
  return [...groups].map(([name, group]) => ({
    fields: group,
    names: NAMES.get(name) ?? group.map((field) => field.at[0]).join(', '),
  }))
}

/** An End that is given later may be false. */
function isOpenEnd(object: SyntaxNode, field: FieldSpec): boolean {
  const value = field.at[0] === 'End' ? fieldValue(object, field) : null
  return value !== null && isPlaceholder(value)
}

/** `End: false` says nothing. */
function isWritten(object: SyntaxNode, field: FieldSpec): boolean {
  const value = fieldValue(object, field)
  return value !== null && !(field.at[0] === 'End' && value.value === false)
}
