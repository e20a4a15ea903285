// Evaluates one field of a state on a sample while it is typed: the value it would have, or what is wrong and where.
import type { Millis } from '../asl/Execution'
import type { StateSample } from '../asl/StateSample'
import type { QueryLanguage } from '../asl/StateType'
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../base/JsonValue'
import type { Path } from '../base/Path'
import { err, type Result } from '../base/Result'
import type { EvaluationError } from '../expressions/Evaluation'
import { isJsonataString } from '../expressions/jsonata/isJsonataString'
import type { StatesMember } from '../expressions/jsonata/JsonataOptions'
import { chanceOf } from '../interpreter/chanceOf'
import {
  compilePreview,
  expressionStart,
  type PreviewFault,
  type PreviewValue,
  textAt,
  withPosition,
} from './compilePreview'
import { plainWords } from './plainWords'
import { previewField } from './previewField'
import { type PreviewSubject, previewScope, statesOf } from './previewScope'

export interface PreviewRequest {
  /** The state as it stands; the field that is typed may be missing or old in it. */
  readonly definition: JsonObject
  /** In force for the state. */
  readonly language: QueryLanguage
  /** The field, or a part of a template, relative to the state. */
  readonly at: Path
  /** What is typed there. */
  readonly value: JsonValue
  readonly sample: StateSample
  /** What `$now()` says. */
  readonly now: Millis
}

export interface PreviewProblem {
  /** What is wrong, in plain words. */
  readonly message: string
  /** AWS's error name; null for what AWS refuses before anything runs. */
  readonly error: EvaluationError['error'] | null
  /** AWS's own words. */
  readonly cause: string
  /** The part of the value it is about. */
  readonly path: Path
  /** Where in the text that stands there; null where it is about all of it. */
  readonly range: { readonly from: number; readonly to: number } | null
  /** True when a field that is evaluated before this one failed. */
  readonly before: boolean
}

export interface Preview {
  readonly outcome: Result<JsonValue, PreviewProblem>
  /** What `$` is for the field in JSONPath; the state's input in JSONata. Null where it cannot be known. */
  readonly focus: JsonValue | null
  /** Members of `$states` the field may read in JSONata. */
  readonly states: readonly StatesMember[]
}

/** Pure, and total for any value; whether an expression ends is the caller's affair. */
export function previewExpression({ definition, language, at, value, sample, now }: PreviewRequest): Preview {
  const chance = chanceOf({ random: 1, at: now })
  const subject = { definition, language, at, sample, chance }
  const seen = previewScope(subject)
  const states = statesOf(subject)
  if (!seen.ok) return { outcome: err(problemOf(seen.error, '', { path: [], before: true })), focus: null, states }
  const scope = seen.value
  const tried = { subject, value, states }
  const compiled = compilePreview(tried)
  const focus = scope.input
  if (!compiled.ok) return { outcome: err(faultOf(compiled.error, value)), focus, states }
  const outcome = compiled.value.evaluate(scope)
  if (outcome.ok) return { outcome, focus, states }
  const leaf = failingLeaf(tried, (part) => {
    const again = compilePreview({ subject: part.subject, value: part.value, states })
    return again.ok ? again.value.evaluate(scope) : null
  })
  const text = textAt(value, leaf?.path ?? [])
  return {
    outcome: err(problemOf(leaf?.error ?? outcome.error, text, { path: leaf?.path ?? [], before: false })),
    focus,
    states,
  }
}

interface Leaf {
  readonly path: Path
  readonly error: EvaluationError
}

interface Part {
  readonly subject: PreviewSubject
  readonly value: JsonValue
}

/** Which expression of a template failed: the first that does alone, in the order they are evaluated. */
function failingLeaf(
  { subject, value }: PreviewValue,
  evaluate: (part: Part) => Result<unknown, EvaluationError> | null,
): Leaf | null {
  const { kind } = previewField(String(subject.definition.Type), subject.at, subject.language)
  if (kind === 'condition') return null
  for (const path of expressionsIn(value, subject.language)) {
    const tried = evaluate({ subject: { ...subject, at: [...subject.at, ...path] }, value: textAt(value, path) })
    if (tried && !tried.ok) return { path, error: tried.error }
  }
  return null
}

function expressionsIn(value: JsonValue, language: QueryLanguage, path: Path = []): readonly Path[] {
  if (isJsonArray(value)) return value.flatMap((item, index) => expressionsIn(item, language, [...path, index]))
  if (isJsonObject(value))
    return Object.entries(value).flatMap(([key, member]) => expressionsIn(member, language, [...path, key]))
  const isExpression = language === 'JSONata' ? isJsonataString(value) : String(path.at(-1)).endsWith('.$')
  return isExpression && path.length > 0 ? [path] : []
}

function problemOf(
  error: EvaluationError,
  text: string,
  { path, before }: Pick<PreviewProblem, 'path' | 'before'>,
): PreviewProblem {
  const isQuery = error.error === 'States.QueryEvaluationError' && isJsonataString(text)
  const start = isQuery ? expressionStart(text) : 0
  const message = plainWords(error, isQuery ? text.slice(2, -2).trim() : text)
  const range = error.position === undefined ? null : tokenBefore(text, start + error.position)
  return { message, error: error.error, cause: error.cause, path, range, before }
}

function faultOf(fault: PreviewFault, value: JsonValue): PreviewProblem {
  const text = textAt(value, fault.path)
  const { message, path, position } = withPosition(fault, text, fault.path)
  const isPath = /must be a valid JSONPath|not a Reference Path/.test(message)
  // JSONata tells where a token ends, all others where what they read ends.
  const isPlace = !text.startsWith('{%')
  return {
    message: isPath && position !== undefined ? pathWords(text, position, message) : message,
    error: null,
    cause: message,
    path,
    range: position === undefined ? null : isPlace ? { from: position, to: text.length } : tokenBefore(text, position),
    before: false,
  }
}

function pathWords(text: string, position: number, cause: string): string {
  if (position >= text.trimEnd().length) return 'The path is not finished.'
  return `${cause.replace(/\.$/, '')}: not from "${text.slice(position, position + 12)}" on.`
}

/** The word, or else the one character, that ends at an offset; of a call the name of the function. */
function tokenBefore(text: string, offset: number): { readonly from: number; readonly to: number } {
  const end = Math.max(1, Math.min(offset, text.length))
  const to = /[\w$]\($/.test(text.slice(0, end)) ? end - 1 : end
  const word = /[\w$]+$/.exec(text.slice(0, to))?.[0].length ?? 1
  return { from: to - word, to }
}
