// One-line fields as text: what a kind of field shows, and what it takes.
import { isTimestamp } from '../../../core/asl/isTimestamp'
import type { FieldSpec, QueryLanguage } from '../../../core/asl/StateType'
import type { JsonValue } from '../../../core/base/JsonValue'
import { err, ok, type Result } from '../../../core/base/Result'
import { parseNumber } from '../../../ui/parseNumber'
import { hasPlaceholder } from './placeholders'
import { readExpression, readTemplate } from './templateText'

/** The text of a value. `source` is how the definition writes it: a number keeps its spelling. */
export function writeText(value: JsonValue | undefined, source: string): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : source
}

/** The value of a text, by the kind of field; the sentence says what the field takes. The text is not empty. */
export function readText(spec: FieldSpec, text: string, language: QueryLanguage): Result<JsonValue, string> {
  const trimmed = text.trim()
  if (spec.expression && language === 'JSONata' && trimmed.startsWith('{%')) return readExpression(trimmed)
  if (hasPlaceholder(trimmed) && spec.kind !== 'json' && spec.kind !== 'template') return ok(trimmed)
  switch (spec.kind) {
    case 'integer':
    case 'number':
      return readNumber(spec, trimmed, language)
    case 'path':
      return /^(\$|States\.)/.test(trimmed) ? ok(trimmed) : err('A path begins with $, such as $.order.id.')
    case 'referencePath':
      return trimmed.startsWith('$') ? ok(trimmed) : err('A Reference Path begins with $, such as $.order.id.')
    case 'timestamp':
      return isTimestamp(trimmed) ? ok(trimmed) : err('Write a moment with zone, such as 2030-01-31T09:00:00Z.')
    case 'json':
    case 'template':
      return readTemplate(text)
    case 'resource':
      return ok(trimmed)
    default:
      return ok(text)
  }
}

function readNumber(spec: FieldSpec, text: string, language: QueryLanguage): Result<JsonValue, string> {
  const bounds = {
    integer: spec.kind === 'integer',
    ...(spec.minimum === undefined ? {} : { min: spec.minimum }),
    ...(spec.maximum === undefined ? {} : { max: spec.maximum }),
  }
  const parsed = parseNumber(text, bounds)
  if (parsed.kind === 'number') return ok(parsed.value)
  const orExpression = spec.expression && language === 'JSONata' ? ', or an expression in {% %}' : ''
  return err(`Write a ${bounds.integer ? 'whole number' : 'number'}${rangeOf(spec)}${orExpression}.`)
}

function rangeOf({ minimum, maximum }: FieldSpec): string {
  const [low, high] = [minimum, maximum].map((bound) => bound?.toLocaleString('en-US'))
  if (low !== undefined && high !== undefined) return ` from ${low} to ${high}`
  return low === undefined ? '' : `, ${low} or more`
}
