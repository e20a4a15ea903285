// What a place in a definition takes, to propose how a substitution's value is written.

import { machineFields } from '../asl/fields/machineFields'
import type { FieldKind, FieldSpec } from '../asl/StateType'
import { stateTypes } from '../states/index'
import type { SyntaxNode } from '../syntax/SyntaxTree'
import type { Substitution } from './Substitution'

type PlaceType = Substitution['type']

const typeOfKind: Partial<Record<FieldKind, PlaceType>> = {
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  template: 'json',
  json: 'json',
  variables: 'json',
  list: 'json',
  object: 'json',
  errorNames: 'json',
  machine: 'json',
  machines: 'json',
}

/** By the field's name alone: within templates a name says nothing, and there JSON takes any value. */
const byName = new Map<string, PlaceType>()

function collect(fields: readonly FieldSpec[]): void {
  for (const { at, kind, items = [] } of fields) {
    const name = at[at.length - 1]
    if (typeof name === 'string') byName.set(name, typeOfKind[kind] ?? 'text')
    collect(items)
  }
}
collect(machineFields)
for (const { fields } of stateTypes) collect(fields)

/** The type of a value that stands at this node; null where any value may stand, as within a template. */
export function typeOfPlace({ key, parent }: SyntaxNode): PlaceType | null {
  const comparator = /^(Numeric|Boolean|Is)/.exec(key?.name ?? '')
  if (comparator) return comparator[1] === 'Numeric' ? 'number' : 'boolean'
  const known = key ? byName.get(key.name) : undefined
  return known ?? (parent?.kind === 'array' ? 'text' : null)
}
