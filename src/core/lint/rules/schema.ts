// rule schema: every object has the fields of its kind, each with a value of the right type.
import { basicFields } from '../../asl/fields/basicFields'
import { branchFields, processorFields } from '../../asl/fields/branchFields'
import { machineFields } from '../../asl/fields/machineFields'
import { propertyOf } from '../../asl/propertyOf'
import type { FieldSpec, QueryLanguage, StateTypeName } from '../../asl/StateType'
import type { Machine, ScopeView, StateView } from '../../machine/Machine'
import { stateTypeNamed } from '../../states/stateTypeNamed'
import type { SyntaxNode } from '../../syntax/SyntaxTree'
import { checkedLanguage, isDowngraded } from '../checkedLanguage'
import type { LintRule, RuleReport } from '../Finding'
import type { Validate } from '../schema.data'
import * as compiled from '../schema.data'
import { schemaReports } from '../schemaReports'

/** Fields, types, enums, bounds and empty lists, by the schema compiled from the field tables. */
export const schema: LintRule = {
  id: 'schema',
  code: 'SCHEMA_VALIDATION_FAILED',
  severity: 'ERROR',
  help: 'Fields must be ones the state type has in its query language, with values of the right type and size.',
  check({ machine }, report) {
    for (const scope of machine.scopes.values()) for (const problem of scopeReports(scope)) report(problem)
    for (const state of machine.states.values()) for (const problem of stateReports(machine, state)) report(problem)
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
function scopeReports({ kind, node }: ScopeView): readonly RuleReport[] {
  if (node?.kind !== 'object') return []
  return schemaReports(schemas[kind], node, { fields: SCOPE_FIELDS[kind], language: 'JSONPath', checksLanguage: false })
}

function stateReports(machine: Machine, state: StateView): readonly RuleReport[] {
  const { node } = state
  if (node.kind !== 'object') return [{ node, message: 'Expected value of type [OBJECT]' }]
  const type = stateTypeNamed(state.type)
  if (!type) return [typeReport(node)]
  const language = checkedLanguage(state)
  const checksLanguage = !isDowngraded(machine, state)
  return schemaReports(schemas[`${type.name}${language}`], node, { fields: type.fields, language, checksLanguage })
}

/** Nothing more can be said of a state whose type is not known. */
function typeReport(state: SyntaxNode): RuleReport {
  const type = propertyOf(state, 'Type')
  if (!type) return { node: state, message: 'These fields are required: [Type]' }
  if (typeof type.value !== 'string') return { node: type, message: 'Expected value of type [STRING]' }
  const values = basicFields.Type.values.join(', ')
  return { node: type, message: `The field 'Type' should have one of these values: [${values}]` }
}
