// What a field begins with when a form adds it.
import { propertyOf } from '../../../core/asl/propertyOf'
import type { FieldKind } from '../../../core/asl/StateType'
import type { JsonValue } from '../../../core/base/JsonValue'
import { type FieldEntry, fieldName } from './FieldEntry'
import type { FieldPlace } from './FieldPlace'

const plain: Partial<Record<FieldKind, JsonValue>> = {
  boolean: true,
  integer: 0,
  number: 0,
  json: {},
  template: {},
  variables: {},
  object: {},
  list: [],
  errorNames: [],
  machine: { States: {} },
  machines: [],
}

/** The table's example, or the value of the field it replaces where both are written alike. */
export function startValue({ spec, replaces }: Pick<FieldEntry, 'spec' | 'replaces'>, holder: FieldPlace): JsonValue {
  const old = replaces?.kind === spec.kind ? propertyOf(holder.node, fieldName(replaces))?.value : undefined
  return old ?? spec.example ?? plain[spec.kind] ?? ''
}
