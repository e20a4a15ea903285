// rule schema: every object has the fields of its kind, each with a value of the right type.
import { basicFields } from '../../../asl/fields/basicFields'
import { branchFields, processorFields } from '../../../asl/fields/branchFields'
import { machineFields } from '../../../asl/fields/machineFields'
import { propertyOf } from '../../../asl/propertyOf'
import type { FieldSpec, QueryLanguage, StateTypeName } from '../../../asl/StateType'
import type { JsonValue } from '../../../base/JsonValue'
import type { ScopeView } from '../../../machine/Machine'
import { pathOf } from '../../../syntax/pathOf'
import type { SyntaxNode } from '../../../syntax/SyntaxTree'
import { hasOpenKeys } from '../../isPlaceholder'
import type { LintRule, RuleReport } from '../../LintRule'
import type { StateSite } from '../../StateSite'
import type { Validate } from '../../schema.data'
import * as compiled from '../../schema.data'
import { schemaReports } from '../../schemaReports'

/** Fields, types, enums, bounds and empty lists, by the schema compiled from the field tables. */
export const schema: LintRule = {
  id: 'schema',
  code: 'SCHEMA_VALIDATION_FAILED',
  severity: 'ERROR',
  doc: {
    what: 'Every object has the fields that its kind has in its query language, each with a value of the right type and size.',
    why: 'AWS takes no field that it does not know, and no value it could not use.',
    fix: 'Correct the name or the value; the form of the state shows the fields it may have.',
    example: {
      bad: '{ "Type": "Wait", "Seconds": "5", "Timeout": 10, "End": true }',
      good: '{ "Type": "Wait", "Seconds": 5, "End": true }',
    },
  },
  checkDefinition({ machine }, report) {
    if (machine.node) for (const problem of scopeReports('machine', machine.node)) report(problem)
  },
  checkState(site, report) {
    for (const problem of stateReports(site)) report(problem)
    for (const { kind, node } of site.scopes) for (const problem of scopeReports(kind, node)) report(problem)
  },
}

type SchemaName = ScopeView['kind'] | `${StateTypeName}${QueryLanguage}`

/** By name. The module's exports are exactly these names, which its types assert. */
const schemas: Readonly<Record<SchemaName, Validate>> = compiled

const SCOPE_FIELDS: Readonly<Record<ScopeView['kind'], readonly FieldSpec[]>> = {
  machine: machineFields,
  branch: branchFields,
  processor: processorFields,
}

/** A branch or processor that is no object is reported with its state. */
function scopeReports(kind: ScopeView['kind'], node: SyntaxNode): readonly RuleReport[] {
  if (node.kind !== 'object') return []
  const judgement = { fields: SCOPE_FIELDS[kind], language: 'JSONPath', checksLanguage: false } as const
  return schemaReports(schemas[kind], node, judgement, scopeValue(node))
}

/** The object's value without its states, of which only is asked whether there are any. */
function scopeValue(node: SyntaxNode): JsonValue {
  const value: Record<string, JsonValue> = Object.create(null)
  for (const child of node.children) {
    const name = child.key?.name ?? ''
    const hasStates = name === 'States' && child.kind === 'object' && child.children.length > 0
    const member = hasStates ? { state: null } : child.value
    if (member !== undefined) value[name] = member
  }
  return value
}

function stateReports({ node, type, language, isDowngraded, isLanguageKnown }: StateSite): readonly RuleReport[] {
  if (node.kind !== 'object') return [{ node, message: 'Expected value of type [OBJECT]' }]
  if (!type) return typeReport(node)
  const judgement = { fields: type.fields, language, checksLanguage: isLanguageKnown && !isDowngraded }
  return schemaReports(schemas[`${type.name}${language}`], node, judgement)
}

/** Nothing more can be said of a state whose type is not known. */
function typeReport(state: SyntaxNode): readonly RuleReport[] {
  const type = propertyOf(state, 'Type')
  if (!type && hasOpenKeys(state)) return []
  if (!type) return [{ node: state, path: [...pathOf(state), 'Type'], message: 'These fields are required: [Type]' }]
  if (typeof type.value !== 'string') return [{ node: type, message: 'Expected value of type [STRING]' }]
  const values = basicFields.Type.values.join(', ')
  return [{ node: type, message: `The field 'Type' should have one of these values: [${values}]` }]
}
