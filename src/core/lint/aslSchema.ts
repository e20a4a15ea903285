// The field tables as JSON Schema: what the build compiles, so that forms, completion and validation have one source.
import { comparators, type Operand } from '../asl/comparators'
import { branchFields, processorFields } from '../asl/fields/branchFields'
import { machineFields } from '../asl/fields/machineFields'
import type { FieldSpec, QueryLanguage } from '../asl/StateType'
import type { JsonObject } from '../base/JsonValue'
import { stateTypes } from '../states/index'

/** A whole string in `{% %}`. */
const EXPRESSION = '^\\{%[\\s\\S]*%\\}$'
/** Any text, but one that begins as an expression must end as one. */
const TEXT_OR_EXPRESSION = '^(?!\\{%)|%\\}$'

export interface AslSchema {
  /** What is validated, by name. */
  readonly roots: Readonly<Record<string, JsonObject>>
  /** What the roots refer to, by `$ref`. */
  readonly parts: Readonly<Record<string, JsonObject>>
}

/**
 * Schemas by name: `machine`, `branch`, `processor`, and one for each state type in each query language, such as
 * `TaskJSONPath`. Objects described by the tables stand as schemas of their own, `$ref`erred to, so that they compile once.
 */
export function aslSchema(): AslSchema {
  const library = new SchemaLibrary()
  const roots: Record<string, JsonObject> = {
    machine: library.objectSchema(machineFields, 'JSONPath'),
    branch: library.objectSchema(branchFields, 'JSONPath'),
    processor: library.objectSchema(processorFields, 'JSONPath'),
  }
  for (const type of stateTypes) {
    for (const language of ['JSONPath', 'JSONata'] as const) {
      roots[`${type.name}${language}`] = library.objectSchema(type.fields, language)
    }
  }
  return { roots, parts: library.parts }
}

/** Collects the schemas of inner objects and gives the same name to equal ones. */
class SchemaLibrary {
  readonly parts: Record<string, JsonObject> = {}
  private readonly names = new Map<string, string>()

  objectSchema(fields: readonly FieldSpec[], language: QueryLanguage, open = false): JsonObject {
    const allowed = fields.filter((field) => field.languages.includes(language))
    const properties: Record<string, JsonObject> = {}
    for (const field of allowed) Object.assign(properties, this.properties(field, language))
    const required = allowed.filter(isAlwaysRequired).map((field) => String(field.at[0]))
    return {
      type: 'object',
      properties,
      // AWS names States before StartAt.
      ...(required.length > 0 ? { required: required.reverse() } : {}),
      ...(open ? {} : { additionalProperties: false }),
    }
  }

  private properties(field: FieldSpec, language: QueryLanguage): Record<string, JsonObject> {
    const [name] = field.at
    return name === undefined ? this.ruleProperties() : { [String(name)]: this.fieldSchema(field, language) }
  }

  private fieldSchema(field: FieldSpec, language: QueryLanguage): JsonObject {
    switch (field.kind) {
      case 'boolean':
        return { type: 'boolean' }
      case 'integer':
      case 'number':
        return numberSchema(field, language)
      case 'enum':
        return { type: 'string', enum: [...(field.values ?? [])] }
      case 'path':
      case 'referencePath':
        return { type: field.nullable ? ['string', 'null'] : 'string' }
      case 'template':
      case 'json':
        return {}
      case 'variables':
        return { type: 'object' }
      case 'condition':
        return { type: ['string', 'boolean'] }
      case 'errorNames':
        return { type: 'array', minItems: 1, items: { type: 'string' } }
      case 'list':
        return this.listSchema(field, language)
      case 'object':
        return this.partSchema(field, language)
      case 'machine':
        return { type: 'object', ...(field.nonEmpty ? { minProperties: 1 } : {}) }
      case 'machines':
        return { type: 'array', minItems: 1, items: { type: 'object' } }
      default:
        return textSchema(field, language)
    }
  }

  private listSchema(field: FieldSpec, language: QueryLanguage): JsonObject {
    const items = this.refer(this.objectSchema(field.items ?? [], language), field)
    return { type: 'array', items, ...(field.nonEmpty ? { minItems: 1 } : {}) }
  }

  private partSchema(field: FieldSpec, language: QueryLanguage): JsonObject {
    const schema = this.objectSchema(field.items ?? [], language, field.open)
    return this.refer({ ...schema, ...(field.nonEmpty ? { minProperties: 1 } : {}) }, field)
  }

  /** A Choice rule of JSONPath, whose members are the comparison operators. */
  private ruleProperties(): Record<string, JsonObject> {
    const nested = { $ref: 'NestedRule#' }
    const rules = { type: 'array', minItems: 1, items: nested }
    const properties: Record<string, JsonObject> = { Variable: { type: 'string' }, And: rules, Or: rules, Not: nested }
    for (const { name, operand } of comparators.values()) properties[name] = operandSchema(operand)
    this.parts.NestedRule ??= {
      type: 'object',
      properties: { ...properties, Comment: { type: 'string' } },
      additionalProperties: false,
    }
    return properties
  }

  private refer(schema: JsonObject, field: FieldSpec): JsonObject {
    const text = JSON.stringify(schema)
    const known = this.names.get(text)
    if (known !== undefined) return { $ref: `${known}#` }
    const name = `${String(field.at[0])}${this.names.size}`
    this.names.set(text, name)
    this.parts[name] = schema
    return { $ref: `${name}#` }
  }
}

/** Members of exclusive groups, and those of one Map mode, are required by rules, not by the schema. */
function isAlwaysRequired(field: FieldSpec): boolean {
  return field.required === true && field.mode === undefined && field.kind !== 'condition'
}

function numberSchema(field: FieldSpec, language: QueryLanguage): JsonObject {
  const { kind, minimum, maximum } = field
  const isExpression = field.expression === true && language === 'JSONata'
  return {
    type: isExpression ? [kind, 'string'] : kind,
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(isExpression ? { pattern: EXPRESSION } : {}),
  }
}

function textSchema(field: FieldSpec, language: QueryLanguage): JsonObject {
  const isExpression = field.expression === true && language === 'JSONata'
  return {
    type: 'string',
    ...(isExpression ? { pattern: TEXT_OR_EXPRESSION } : {}),
    // Not `minLength`, for which compiled code needs a helper to count characters.
    ...(field.nonEmpty ? { pattern: '[^]' } : {}),
  }
}

function operandSchema(operand: Operand): JsonObject {
  if (operand === 'number') return { type: 'number' }
  return { type: operand === 'boolean' || operand === 'flag' ? 'boolean' : 'string' }
}
