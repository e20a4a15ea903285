// The moment a Wait waits for: Seconds, SecondsPath, Timestamp or TimestampPath, with AWS's words for bad values.
import type { Millis } from '../../asl/Execution'
import type { Move } from '../../asl/Move'
import { parseTimestamp } from '../../asl/parseTimestamp'
import type { StateBuild } from '../../asl/StateBuild'
import type { Visit } from '../../asl/Visit'
import type { JsonValue } from '../../base/JsonValue'
import type { EvaluationError } from '../../expressions/Evaluation'
import { expectInteger, expectString } from '../../expressions/jsonata/Expected'
import { isJsonataString } from '../../expressions/jsonata/isJsonataString'
import type { ReferencePath } from '../../expressions/jsonpath/compileReferencePath'

type Moment = (visit: Visit) => { readonly at: Millis } | Move

const FIELDS = ['SecondsPath', 'Seconds', 'TimestampPath', 'Timestamp'] as const

/** The largest Seconds AWS takes. */
const MAX_SECONDS = 99_999_999

/** Compiles the one field of the four that is there. */
export function compileMoment(build: StateBuild): Moment {
  const present = FIELDS.filter((field) => build.field(field) !== undefined)
  if (present.length !== 1) build.fault([], groupFault(present.length))
  switch (present[0]) {
    case 'Seconds':
      return seconds(build)
    case 'SecondsPath':
      return fromPath(build, 'SecondsPath', secondsFrom)
    case 'TimestampPath':
      return fromPath(build, 'TimestampPath', timestampFrom)
    default:
      return timestamp(build)
  }
}

function groupFault(count: number): string {
  const list = `[${FIELDS.join(', ')}]`
  return count === 0
    ? `This object should have only one of the following fields: ${list}`
    : `There should only be one of the following fields: ${list}`
}

function seconds(build: StateBuild): Moment {
  const value = build.field('Seconds')
  const compiled = build.typed(['Seconds'], value, expectInteger(0, MAX_SECONDS))
  return (visit) => {
    const length = compiled?.evaluate(visit.scope) ?? { ok: true, value: 0 }
    return length.ok ? { at: visit.now + length.value * 1000 } : { kind: 'faulty', error: length.error }
  }
}

function timestamp(build: StateBuild): Moment {
  const value = build.field('Timestamp')
  if (typeof value === 'string' && !isExpression(build, value) && parseTimestamp(value) === null) {
    build.fault(['Timestamp'], 'String does not match RFC3339 timestamp')
  }
  const compiled = build.typed(['Timestamp'], value, expectString)
  return (visit) => {
    const text = compiled?.evaluate(visit.scope) ?? { ok: true, value: '' }
    if (!text.ok) return { kind: 'faulty', error: text.error }
    const at = parseTimestamp(text.value)
    return at === null ? { kind: 'faulty', error: badTimestamp(text.value), after: 'entered' } : { at: millis(at) }
  }
}

function isExpression(build: StateBuild, value: string): boolean {
  return build.language === 'JSONata' && isJsonataString(value)
}

function badTimestamp(value: string): EvaluationError {
  const cause = `The Timestamp field cannot be parsed as an ISO-8601 extended offset date-time format string: ${value}`
  return { error: 'States.QueryEvaluationError', cause, location: 'Timestamp' }
}

type Reading = (value: JsonValue | undefined, path: ReferencePath, visit: Visit) => { at: Millis } | string

function fromPath(build: StateBuild, field: 'SecondsPath' | 'TimestampPath', reading: Reading): Moment {
  const path = build.referencePath([field], build.field(field))
  if (path === null) return (visit) => ({ at: visit.now })
  return (visit) => {
    const found = path.read(visit.scope)
    const moment = reading(found.ok ? found.value : undefined, path, visit)
    return typeof moment === 'string' ? { kind: 'faulty', error: { error: 'States.Runtime', cause: moment } } : moment
  }
}

const secondsFrom: Reading = (value, path, visit) => {
  if (value === undefined) return `The SecondsPath parameter does not reference an input value: ${path.source}`
  const count = wholeNumber(value)
  if (count === null)
    return `The SecondsPath parameter cannot be parsed as a long value: ${path.source} == ${shown(value)}`
  if (count < 0) return `The SecondsPath parameter references a negative value: ${path.source} == ${shown(value)}`
  return { at: visit.now + count * 1000 }
}

const timestampFrom: Reading = (value, path) => {
  if (value === undefined) return `The TimestampPath parameter does not reference an input value: ${path.source}`
  const at = typeof value === 'string' ? parseTimestamp(value) : null
  if (at !== null) return { at: millis(at) }
  const problem = 'does not reference a valid ISO-8601 extended offset date-time format string'
  return `The TimestampPath parameter ${problem}: ${path.source} == ${shown(value)}`
}

function wholeNumber(value: JsonValue): number | null {
  const count = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value
  return typeof count === 'number' && Number.isInteger(count) ? count : null
}

function shown(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function millis(nanoseconds: bigint): Millis {
  return Number(nanoseconds / 1_000_000n)
}
