// A value of the right type and size.
import type { FieldSpec } from '../../asl/StateType'
import { isJsonObject, type JsonValue } from '../../base/JsonValue'
import { pathOf } from '../../syntax/pathOf'
import type { SyntaxNode } from '../../syntax/SyntaxTree'
import type { Fix } from '../Finding'
import { expressionOf } from './expressionOf'
import { nearestOf } from './nearestOf'

/** What was meant by the value of `field`; where nobody can know, the field goes if it may. */
export function valueFixes(node: SyntaxNode, field: FieldSpec): readonly Fix[] {
  const at = pathOf(node)
  const written = node.value
  const values = written === undefined ? [] : meant(written, field)
  const fixes = values.map((value): Fix => {
    const text = JSON.stringify(value)
    return { label: `Write ${text.length > 40 ? `${text.slice(0, 37)}…` : text}`, changes: [{ op: 'set', at, value }] }
  })
  const isNeeded = field.required || field.oneRequired || field.at[0] !== node.key?.name
  return isNeeded ? fixes : [...fixes, { label: `Remove ${String(field.at[0])}`, changes: [{ op: 'remove', at }] }]
}

function meant(written: JsonValue, field: FieldSpec): readonly JsonValue[] {
  switch (field.kind) {
    case 'integer':
    case 'number':
      return numbers(written, field)
    case 'boolean':
      return written === 'true' || written === 'false' ? [written === 'true'] : []
    case 'enum':
      return oneOf(written, field.values ?? [])
    case 'errorNames':
      return typeof written === 'string' ? [[written]] : [['States.ALL']]
    case 'list':
      return isJsonObject(written) && Object.keys(written).length > 0 ? [[written]] : []
    case 'text':
    case 'longText':
    case 'target':
    case 'resource':
      return texts(written)
    default:
      return []
  }
}

function numbers(written: JsonValue, { kind, minimum, maximum, expression }: FieldSpec): readonly JsonValue[] {
  const number = typeof written === 'string' && written.trim() !== '' ? Number(written) : written
  if (typeof number !== 'number' || Number.isNaN(number)) {
    if (!expression || typeof written !== 'string') return []
    const read = written.startsWith('{%') ? `${written.trim()} %}` : expressionOf(written)
    return read === null ? [] : [read]
  }
  const whole = kind === 'integer' ? Math.round(number) : number
  const value = Math.min(maximum ?? whole, Math.max(minimum ?? whole, whole))
  return value === written ? [] : [value]
}

function oneOf(written: JsonValue, values: readonly string[]): readonly JsonValue[] {
  const near = typeof written === 'string' ? nearestOf(written, values) : null
  if (near !== null) return [near]
  return values.length <= 2 ? values : []
}

function texts(written: JsonValue): readonly JsonValue[] {
  if (typeof written === 'number' || typeof written === 'boolean') return [String(written)]
  return typeof written === 'string' && written.startsWith('{%') ? [`${written.trim()} %}`] : []
}
