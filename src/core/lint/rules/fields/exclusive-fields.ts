// rule exclusive-fields: of fields that say the same thing in different ways only one may stand.
import { propertyOf } from '../../../asl/propertyOf'
import type { FieldSpec } from '../../../asl/StateType'
import { pathOf } from '../../../syntax/pathOf'
import type { SyntaxNode } from '../../../syntax/SyntaxTree'
import { hasOpenKeys, isPlaceholder } from '../../isPlaceholder'
import type { LintRule, RuleReport } from '../../LintRule'

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
  const { groups, byName } = groupsOf(fields)
  if (groups.length === 0 || isSound(object, groups, byName)) return []
  return groups.flatMap((group) => {
    const found = new Set(object.names.filter((name) => byName.get(name) === group && says(object, name)))
    if (found.size > 1 && !(found.size === 2 && isOpenEnd(object, found)))
      return [
        {
          ...surplusPlace(object, found),
          message: `There should only be one of the following fields: [${group.names}]`,
        },
      ]
    return found.size === 0 && group.isRequired && !hasOpenKeys(object)
      ? [{ node: object, message: `This object should have only one of the following fields: [${group.names}]` }]
      : []
  })
}

/** No two fields of a group, and each that has to be there is. Nearly every object is, and this makes nothing to find it out. */
function isSound(object: SyntaxNode, groups: readonly Group[], byName: Groups['byName']): boolean {
  let seen = 0
  for (const name of object.names) {
    const group = byName.get(name)
    if (!group || !says(object, name)) continue
    if ((seen & group.bit) !== 0) return false
    seen |= group.bit
  }
  for (const { isRequired, bit } of groups) if (isRequired && (seen & bit) === 0) return false
  return true
}

/** `End: false` says nothing. */
function says(object: SyntaxNode, name: string): boolean {
  return name !== 'End' || object.children.some(({ key, value }) => key?.name === 'End' && value !== false)
}

/** AWS speaks of the object; what is underlined is the last of the fields. */
function surplusPlace(object: SyntaxNode, found: ReadonlySet<string>): Pick<RuleReport, 'node' | 'range' | 'path'> {
  const field = object.children.findLast(({ key }) => key !== null && found.has(key.name))
  return { node: object, ...(field?.key ? { range: field.key, path: pathOf(field) } : {}) }
}

interface Group {
  /** As AWS lists them. */
  readonly names: string
  /** One of its fields has to be there. */
  readonly isRequired: boolean
  /** Stands for the group in a set of groups. */
  readonly bit: number
}

interface Groups {
  readonly groups: readonly Group[]
  readonly byName: ReadonlyMap<string, Group>
}

/** AWS's own order, where it is not that of the table. */
const NAMES: ReadonlyMap<string, string> = new Map([['wait', 'SecondsPath, Seconds, TimestampPath, Timestamp']])

const known = new WeakMap<readonly FieldSpec[], Groups>()

function groupsOf(fields: readonly FieldSpec[]): Groups {
  const made = known.get(fields) ?? makeGroups(fields)
  known.set(fields, made)
  return made
}

function makeGroups(fields: readonly FieldSpec[]): Groups {
  const lists = new Map<string, FieldSpec[]>()
  for (const field of fields) {
    if (field.exclusive === undefined) continue
    lists.set(field.exclusive, [...(lists.get(field.exclusive) ?? []), field])
  }
  const byName = new Map<string, Group>()
  for (const [index, [name, list]] of [...lists].entries()) {
    const names = NAMES.get(name) ?? list.map((field) => field.at[0]).join(', ')
    const group = { names, isRequired: list.some((field) => field.oneRequired), bit: 1 << index }
    for (const field of list) byName.set(String(field.at[0]), group)
  }
  return { groups: [...new Set(byName.values())], byName }
}

/** An End that is given later may be false. */
function isOpenEnd(object: SyntaxNode, found: ReadonlySet<string>): boolean {
  const end = found.has('End') ? propertyOf(object, 'End') : null
  return end !== null && isPlaceholder(end)
}
