// Holds a validation against the recorded one, level by level.
import type { JsonValue } from '../../core/base/JsonValue'
import type { Level, Verdict } from './compare'
import { differenceOf, type Placeholders, placeholdersOf } from './compareValues'
import type { ValidationCase, ValidationResult } from './ValidationCase'

/**
 * Level `status`: the result; `output`: also the codes, the code of a refusal, and the variables read; `events`: also severity and
 * location of each diagnostic. `strict` adds `message`.
 */
export function compareValidation(
  { expected, placeholders }: Pick<ValidationCase, 'expected' | 'placeholders'>,
  actual: ValidationResult,
  strict: readonly string[] = [],
): Verdict {
  const holders = placeholdersOf(placeholders)
  const max: Level = expected.diagnostics?.length ? 'events' : 'output'
  const verdict = (level: Level, difference: string | null): Verdict => ({
    level,
    max,
    ok: level === max && difference === null,
    differences: difference === null ? [] : [difference],
  })
  if (expected.result !== actual.result)
    return verdict('none', `result: ${expected.result} was recorded, ${actual.result} given`)
  const codes = codesDifference(expected, actual, holders)
  if (codes !== null) return verdict('status', codes)
  if (max === 'output') return verdict('output', strict.includes('message') ? wordsDifference(expected, actual) : null)
  const places = differenceOf(placesOf(expected), placesOf(actual), holders, 'diagnostics')
  if (places !== null) return verdict('output', places)
  return verdict('events', strict.includes('message') ? wordsDifference(expected, actual) : null)
}

function codesDifference(expected: ValidationResult, actual: ValidationResult, holders: Placeholders): string | null {
  const codes = ({ diagnostics = [] }: ValidationResult) => diagnostics.map(({ code }) => code).sort()
  const listed = expected.diagnostics ? differenceOf(codes(expected), codes(actual), holders, 'diagnostics') : null
  const refusal = expected.error ? differenceOf(expected.error.code, actual.error?.code, holders, 'error.code') : null
  const references = expected.variableReferences
    ? differenceOf(sorted(expected), sorted(actual), holders, 'variableReferences')
    : null
  return listed ?? refusal ?? references
}

function sorted({ variableReferences = {} }: ValidationResult): JsonValue {
  return Object.fromEntries(Object.entries(variableReferences).map(([state, names]) => [state, [...names].sort()]))
}

function placesOf({ diagnostics = [] }: ValidationResult): readonly string[] {
  return diagnostics.map(({ code, severity, location = '' }) => `${code}|${severity}|${location}`).sort()
}

/** A client's own words before the sentence do not count. */
function wordsDifference(expected: ValidationResult, actual: ValidationResult): string | null {
  const told = actual.error?.message ?? ''
  if (expected.error && !expected.error.message.endsWith(told)) return `message: ${told}`
  const words = ({ diagnostics = [] }: ValidationResult) => diagnostics.map(({ message }) => message).sort()
  return differenceOf(words(expected), words(actual), placeholdersOf(), 'messages')
}
