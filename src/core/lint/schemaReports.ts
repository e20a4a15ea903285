// What the compiled schema finds, in AWS's words and at the places AWS names.
import { itemsOf, propertyOf } from '../asl/propertyOf'
import type { FieldSpec, QueryLanguage } from '../asl/StateType'
import type { JsonValue } from '../base/JsonValue'
import { pathOf } from '../syntax/pathOf'
import type { SyntaxNode } from '../syntax/SyntaxTree'
import { hasOpenKeys, hasPlaceholder, isPlaceholder } from './isPlaceholder'
import type { RuleReport } from './LintRule'
import type { SchemaError, Validate } from './schema.data'

/** How the object is judged: the fields of its kind in all query languages, and the one that counts. */
export interface Judgement {
  readonly fields: readonly FieldSpec[]
  readonly language: QueryLanguage
  /** False when fields of the other query language are not to be reported. */
  readonly checksLanguage: boolean
}

/** Validates the object, or `value` in its place, and turns each violation into a report. */
export function schemaReports(
  validate: Validate,
  node: SyntaxNode,
  judgement: Judgement,
  value: JsonValue | undefined = node.value,
): readonly RuleReport[] {
  if (validate(value)) return []
  const errors = validate.errors ?? []
  const missing = new Map<string, string[]>()
  for (const { keyword, instancePath, params } of errors) {
    if (keyword !== 'required') continue
    missing.set(instancePath, [...(missing.get(instancePath) ?? []), params.missingProperty ?? ''])
  }
  const required = [...missing].flatMap(([pointer, names]) => {
    const object = nodeAtPointer(node, pointer)
    if (hasOpenKeys(object)) return []
    const message = `These fields are required: [${names.join(', ')}]`
    return [{ node: object, path: [...pathOf(object), names[0] ?? ''], message }]
  })
  return [...required, ...errors.flatMap((error) => report(error, node, judgement))]
}

function report(error: SchemaError, root: SyntaxNode, judgement: Judgement): readonly RuleReport[] {
  const node = nodeAtPointer(root, error.instancePath)
  if (error.keyword === 'additionalProperties') {
    const message = unsupported(error, judgement)
    return message === null ? [] : [{ node, message, ...fieldPlace(node, error) }]
  }
  const message = valueMessage(error, node)
  if (message === null || isPlaceholder(node)) return []
  return [{ message, ...(node.key?.name === 'InputType' ? aboutObject(node) : { node }) }]
}

/** AWS speaks of the ReaderConfig when its InputType is not one of those there are. */
function aboutObject(node: SyntaxNode): Pick<RuleReport, 'node' | 'range' | 'path'> {
  return { node: node.parent, range: { from: node.from, to: node.to }, path: pathOf(node) }
}

/** The report is about the object, as AWS says it; the underline and the jump go to the field. */
function fieldPlace(node: SyntaxNode, error: SchemaError): Pick<RuleReport, 'range' | 'path'> {
  const field = propertyOf(node, error.params.additionalProperty ?? '')
  return field?.key ? { range: field.key, path: pathOf(field) } : {}
}

function unsupported(error: SchemaError, { fields, language, checksLanguage }: Judgement): string | null {
  const name = error.params.additionalProperty ?? ''
  if (hasPlaceholder(name)) return null
  const other = otherLanguage(name, error.instancePath, fields, language)
  if (other === null) return `Field '${name}' is not supported`
  if (!checksLanguage) return null
  return `The QueryLanguage is set to '${language}', but field '${name}' is only supported for the '${other}' QueryLanguage`
}

/** The query language in which the field would be allowed where it stands; null when there is none. */
function otherLanguage(
  name: string,
  pointer: string,
  fields: readonly FieldSpec[],
  language: QueryLanguage,
): QueryLanguage | null {
  const other = language === 'JSONPath' ? 'JSONata' : 'JSONPath'
  const here = fieldsAt(fields, pointer)
  if (other === 'JSONPath' && RULE_FIELDS.has(name) && here.some(({ kind }) => kind === 'condition')) return other
  return here.some((field) => field.at[0] === name && field.languages.includes(other)) ? other : null
}

const RULE_FIELDS: ReadonlySet<string> = new Set(['Variable', 'And', 'Or', 'Not'])

function fieldsAt(fields: readonly FieldSpec[], pointer: string): readonly FieldSpec[] {
  const names = stepsOf(pointer).filter((step) => !/^\d+$/.test(step))
  return names.reduce((at, name) => at.find((field) => field.at[0] === name)?.items ?? [], fields)
}

function valueMessage({ keyword, params }: SchemaError, node: SyntaxNode): string | null {
  switch (keyword) {
    case 'type':
      return `Expected value of type ${typeName(params.type)}`
    case 'enum':
      // A value that is no text has the wrong type, which is said already.
      return typeof node.value !== 'string' ? null : enumMessage(node, params.allowedValues ?? [])
    case 'minimum':
      return `Minimum value is ${params.limit}`
    case 'maximum':
      return `Maximum value is ${params.limit}`
    case 'minItems':
    case 'minProperties':
      return 'Value cannot be empty'
    case 'pattern':
      return node.value === '' ? 'Value cannot be empty' : 'JSONata string must start with {% and end with %}'
    default:
      return null
  }
}

/** The one type expected; an expression's string beside it is not named. */
function typeName(type: string | readonly string[] | undefined): string {
  const first = typeof type === 'string' ? type.split(',')[0] : type?.[0]
  if (first === 'integer') return 'Integer'
  return `[${(first ?? '').toUpperCase()}]`
}

/** AWS says it in two ways; these fields are said in the first. */
const NAMED_ENUMS: ReadonlySet<string> = new Set(['InputType', 'Type'])

function enumMessage(node: SyntaxNode, values: readonly string[]): string | null {
  const name = node.key?.name ?? ''
  if (NAMED_ENUMS.has(name)) return `The field '${name}' should have one of these values: [${values.join(', ')}]`
  if (name === 'Resource') {
    if (values.includes(inPartition(node.value))) return null
    return `The field 'Resource' does not match any of the allowed values. Examples: [${values.join(', ')}]`
  }
  return `Value should be one of the following: [${values.join(', ')}]`
}

/** A Resource as it is written in the partition `aws`. */
function inPartition(resource: JsonValue | undefined): string {
  return typeof resource === 'string' ? resource.replace(/^arn:aws[a-z-]*:/, 'arn:aws:') : ''
}

/** Pointers are made from the value, whose members exist in the tree; of duplicates the last counts. */
function nodeAtPointer(root: SyntaxNode, pointer: string): SyntaxNode {
  return stepsOf(pointer).reduce<SyntaxNode>((at, step) => childOf(at, step) ?? at, root)
}

function childOf(node: SyntaxNode, step: string): SyntaxNode | null {
  return node.kind === 'array' ? (itemsOf(node)[Number(step)] ?? null) : propertyOf(node, step)
}

function stepsOf(pointer: string): readonly string[] {
  const steps = pointer.split('/').slice(1)
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}
