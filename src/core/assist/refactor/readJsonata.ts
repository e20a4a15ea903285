// What a JSONata expression hangs on.
import { builtInNames } from '../../expressions/jsonata/builtInNames'
import { parseJsonata } from '../../expressions/jsonata/parseJsonata'
import type { Reading } from './Reading'
import { steadyPart } from './steadyContext'

/** Functions that give something else at each call. */
const UNSTEADY: ReadonlySet<string> = new Set(['now', 'millis', 'uuid', 'random', 'shuffle'])

/** Each `$states` with the members named behind it. */
const STATES = /\$states(?!\p{ID_Continue})(?:\.(\w+))?(?:\.(\w+))?(?:\.(\w+))?/gu
const INPUT = /^\$states\.input$/
const VARIABLE = /^\$(?!states$)\p{ID_Start}\p{ID_Continue}*$/u
const CONTEXT = /^\$states\.context\.(\w+)\.(\w+)$/
const PLAIN_PATH = /^\$\p{ID_Start}\p{ID_Continue}*(?:\.\p{ID_Start}\p{ID_Continue}*)*$/u
const LITERAL = /^(?:-?\d+(?:\.\d+)?|true|false|null|"[^"\\]*"|'[^'\\]*')$/

/**
 * Null where an expression cannot be parsed, may give something else at another time (`$now()`, `$uuid()`), or reads what belongs to
 * the state: its result, its error, its part of the context object. A text that only looks like such a reading counts too.
 */
export function readJsonata(source: string): Reading | null {
  const parsed = parseJsonata(source)
  if (!parsed.ok || parsed.value.analysis.refusals.length > 0) return null
  const { outer } = parsed.value.analysis
  const names = [...outer.keys()]
  if (names.some((name) => UNSTEADY.has(name))) return null
  const states = [...source.matchAll(STATES)]
  const isSteady = ([, member, object, part]: RegExpExecArray) =>
    member === 'input' || (member === 'context' && steadyPart(object, part) !== null)
  if (!states.every(isSteady)) return null
  const [, object, member] = CONTEXT.exec(source) ?? []
  const part = steadyPart(object, member)
  return {
    readsInput: states.some(([, first]) => first === 'input'),
    variables: new Set(names),
    isTotal: part !== null || [INPUT, LITERAL].some((form) => form.test(source)) || isVariable(source),
    isPlainPath: PLAIN_PATH.test(source),
    part,
  }
}

/** True for an expression that is a variable and nothing else. */
export function isVariable(source: string): boolean {
  return VARIABLE.test(source) && !builtInNames.has(source.slice(1))
}
