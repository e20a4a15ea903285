// From a state to the rows of its form.
import { basicFields } from '../../../core/asl/fields/basicFields'
import { machineFields } from '../../../core/asl/fields/machineFields'
import type { FieldSpec } from '../../../core/asl/StateType'
import type { StudioDocument } from '../../../core/document/StudioDocument'
import type { StateView } from '../../../core/machine/Machine'
import { MACHINE_SCOPE } from '../../../core/machine/readMachine'
import { stateTypeNamed } from '../../../core/states/stateTypeNamed'
import { type FieldEntry, fieldEntries } from './FieldEntry'
import type { FieldPlace } from './FieldPlace'

/** All rows of a state's form, by the table of its type and the query language in force. Its type is its header's. */
export function fieldsFor(state: StateView): readonly FieldEntry[] {
  return fieldEntries(fieldTable(state), statePlace(state)).filter(({ spec }) => spec !== basicFields.Type)
}

/** The fields a state of this type may have; for an unknown type those that all have. */
export function fieldTable(state: StateView): readonly FieldSpec[] {
  return stateTypeNamed(state.type)?.fields ?? Object.values(basicFields)
}

export function statePlace({ id, node, language, scope }: StateView): FieldPlace {
  return { state: id, at: [], node, language, scope }
}

/** The rows of the workflow's own form; its states are the canvas's. */
export function workflowFields({ machine }: StudioDocument): readonly FieldEntry[] {
  return fieldEntries(machineFields, workflowPlace(machine)).filter(({ spec }) => spec.kind !== 'machine')
}

export function workflowPlace({ node, language }: StudioDocument['machine']): FieldPlace {
  return { state: null, at: [], node, language, scope: MACHINE_SCOPE }
}
