// Adding what an object has to have.
import { propertiesOf, propertyOf } from '../../asl/propertyOf'
import type { FieldSpec } from '../../asl/StateType'
import type { JsonValue } from '../../base/JsonValue'
import type { Change } from '../../syntax/Notation'
import { pathOf } from '../../syntax/pathOf'
import type { SyntaxNode } from '../../syntax/SyntaxTree'
import type { Fix } from '../Finding'

/** All required fields together, each with a value that makes a sound start; none when one of them has no such value. */
export function missingFields(object: SyntaxNode, fields: readonly FieldSpec[]): readonly Fix[] {
  const missing = fields.filter(
    (field) => field.required && field.mode === undefined && field.kind !== 'condition' && !isWritten(object, field),
  )
  const changes: Change[] = []
  for (const field of missing) {
    const value = startOf(field, object)
    if (value === undefined) return []
    changes.push({ op: 'insert', into: pathOf(object), key: String(field.at[0]), value })
  }
  const names = missing.map(({ at }) => at[0]).join(' and ')
  return changes.length === 0 ? [] : [{ label: `Add ${names}`, changes }]
}

function isWritten(object: SyntaxNode, { at }: FieldSpec): boolean {
  return propertyOf(object, String(at[0])) !== null
}

function startOf({ at, example }: FieldSpec, object: SyntaxNode): JsonValue | undefined {
  if (at[0] === 'StartAt') return propertiesOf(propertyOf(object, 'States'))[0]?.key?.name
  return example
}
