// What stands in an object beside the fields its table knows: shown and kept, never dropped.
import { propertiesOf } from '../../../core/asl/propertyOf'
import type { FieldSpec } from '../../../core/asl/StateType'
import { isConditionMember } from './conditions'
import { fieldName } from './FieldEntry'
import type { FieldPlace } from './FieldPlace'

export interface OtherField {
  readonly name: string
  readonly place: FieldPlace
}

/** The properties of the object at `holder` that no field of `specs` describes; of a repeated name the one that counts. */
export function otherFields(specs: readonly FieldSpec[], holder: FieldPlace): readonly OtherField[] {
  const known = new Set(specs.map(fieldName))
  const isRule = specs.some((spec) => spec.at.length === 0)
  const byName = new Map(propertiesOf(holder.node).map((node) => [node.key?.name ?? '', node]))
  return [...byName]
    .filter(([name]) => !known.has(name) && !(isRule && isConditionMember(name)))
    .map(([name, node]) => ({ name, place: { ...holder, at: [...holder.at, name], node } }))
}
