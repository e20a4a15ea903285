// From the value of a field, as somebody types it, to an expression: what is wrong with it comes with its place.
import { isJsonObject, type JsonValue } from '../base/JsonValue'
import { type Path, stepName } from '../base/Path'
import { err, ok, type Result } from '../base/Result'
import { constantExpression } from '../expressions/assemble'
import type { CompiledExpression, ExpressionFault } from '../expressions/Evaluation'
import { compileJsonataTemplate } from '../expressions/jsonata/compileJsonataTemplate'
import { compileTyped } from '../expressions/jsonata/compileTyped'
import {
  type Expected,
  expectArray,
  expectBoolean,
  expectInteger,
  expectNumber,
  expectString,
} from '../expressions/jsonata/Expected'
import type { JsonataFault } from '../expressions/jsonata/JsonataFault'
import type { StatesMember } from '../expressions/jsonata/JsonataOptions'
import { compilePath } from '../expressions/jsonpath/compilePath'
import { compileReferencePath } from '../expressions/jsonpath/compileReferencePath'
import { pathFault } from '../expressions/jsonpath/parsePath'
import { compileFieldValue } from '../expressions/template/compileFieldValue'
import { compileTemplate } from '../expressions/template/compileTemplate'
import { fieldName } from '../interpreter/fieldName'
import { placeResult } from '../interpreter/placeResult'
import { compileTest } from '../states/choice/compileTest'
import { loneBuild } from './loneBuild'
import { previewField } from './previewField'
import type { PreviewSubject } from './previewScope'

/** A fault of the value at `path` inside of the field; `position` is an offset in the text that stands there. */
export interface PreviewFault extends ExpressionFault {
  readonly path: Path
}

type Compiled = Result<CompiledExpression, PreviewFault>

export interface PreviewValue {
  readonly subject: PreviewSubject
  readonly value: JsonValue
  /** Members of `$states` the field may read. */
  readonly states: readonly StatesMember[]
}

/** Compiles `value` as the field it is typed into would be. */
export function compilePreview({ subject, value, states }: PreviewValue): Compiled {
  const { definition, language, at } = subject
  const field = previewField(String(definition.Type), at, language)
  if (language === 'JSONPath') return compileForPath(subject, value, field)
  const expected = expectedOf(field, value)
  const name = fieldName(at)
  const compiled = expected
    ? compileTyped(value, name, expected, { states })
    : compileJsonataTemplate(value, name, { states })
  return compiled.ok ? compiled : err(placed(compiled.error[0], value))
}

/** The value at `path` inside of `value`, when it is a text. */
export function textAt(value: JsonValue, path: Path): string {
  const found = path.reduce<JsonValue | undefined>((at, step) => {
    const name = stepName(step)
    if (isJsonObject(at)) return Object.hasOwn(at, name) ? at[name] : undefined
    return Array.isArray(at) ? at[Number(name)] : undefined
  }, value)
  return typeof found === 'string' ? found : ''
}

/** Where an expression begins in its string: behind `{%` and the blanks after it. */
export function expressionStart(text: string): number {
  return 2 + (/^\s*/.exec(text.slice(2))?.[0].length ?? 0)
}

type Field = ReturnType<typeof previewField>

function expectedOf({ kind, spec, rest }: Field, value: JsonValue): Expected<JsonValue> | null {
  if (rest.length > 0 || typeof value !== 'string') return kind === 'condition' ? expectBoolean : null
  const { minimum = 0, maximum = Number.MAX_SAFE_INTEGER } = spec ?? {}
  switch (kind) {
    case 'condition':
      return expectBoolean
    case 'integer':
      return expectInteger(minimum, maximum)
    case 'number':
      return expectNumber(minimum, maximum)
    case 'text':
    case 'longText':
    case 'timestamp':
      return expectString
    default:
      return spec?.at[0] === 'Items' ? expectArray : null
  }
}

/** JSONata counts from the beginning of the expression, people from the beginning of the text. */
function placed(fault: JsonataFault | undefined, value: JsonValue): PreviewFault {
  const { message = '', path = [], position } = fault ?? {}
  const start = expressionStart(textAt(value, path))
  return { message, path, ...(position !== undefined && { position: start + position }) }
}

function compileForPath(subject: PreviewSubject, value: JsonValue, { kind, rest }: Field): Compiled {
  const { at } = subject
  const last = stepName(at.at(-1) ?? '')
  if (rest.length > 0) {
    if (String(last).endsWith('.$')) return compileText(value, (text) => compileFieldValue(text, String(last)))
    return compileTemplate(value, fieldName(at))
  }
  switch (kind) {
    case 'path':
      if (value === null) return ok(constantExpression('null', {}))
      return last === 'ErrorPath' || last === 'CausePath'
        ? compileText(value, (text) => compileFieldValue(text, last))
        : compileText(value, compilePath)
    case 'referencePath':
      return last === 'ResultPath' ? compilePlace(subject, value) : compileText(value, compileReferencePath)
    case 'condition':
      return compileRule(subject, value)
    case 'template':
    case 'variables':
      return compileTemplate(value, fieldName(at))
    default:
      return ok(constantExpression(fieldName(at), value))
  }
}

function compileText(
  value: JsonValue,
  compile: (text: string) => Result<CompiledExpression, ExpressionFault>,
): Compiled {
  if (typeof value !== 'string') return err({ message: 'Expected value of type [STRING]', path: [] })
  const compiled = compile(value)
  return compiled.ok ? compiled : err(withPosition(compiled.error, value, []))
}

/** ResultPath is no expression but a place: what it shows is the state's input with the result in it. */
function compilePlace(subject: PreviewSubject, value: JsonValue): Compiled {
  const { input } = subject.sample
  const { build, faults } = loneBuild(subject.definition, subject.language)
  faults.length = 0
  const place = build.place(subject.at, value)
  const fault = faults[0]
  if (fault) return err(withPosition(fault, String(value), []))
  return ok({
    source: String(value),
    constant: false,
    evaluate: (scope) => placeResult(input, place, scope.input),
  })
}

function compileRule({ definition, language, at }: PreviewSubject, value: JsonValue): Compiled {
  if (!isJsonObject(value)) return err({ message: 'Expected value of type [OBJECT]', path: [] })
  const { build, faults } = loneBuild(definition, language)
  faults.length = 0
  const test = compileTest(build, at, value)
  const fault = faults[0]
  if (fault) {
    const path = fault.path.slice(at.length)
    return err(withPosition(fault, textAt(value, path), path))
  }
  return ok({ source: fieldName(at), constant: false, evaluate: (scope) => test?.evaluate(scope) ?? ok(false) })
}

/** Paths do not tell where they end to be one. */
export function withPosition({ message, position }: ExpressionFault, text: string, path: Path): PreviewFault {
  const at = position ?? (text.trimStart().startsWith('$') ? pathFault(text) : null)
  return { message, path, ...(at !== null && { position: at }) }
}
