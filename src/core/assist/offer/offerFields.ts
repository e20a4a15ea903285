// Offers the names of fields: those of the object at the caret that are not there yet.
import type { FieldSpec } from '../../asl/StateType'
import type { Completion } from '../Assist'
import { bareName } from '../place/surroundingsOf'
import { completionOf, type Desk } from './Desk'
import { fieldDocs } from './fieldDocs'
import { isMapMode } from './isMapMode'
import { offerParameters, parametersOf } from './offerParameters'
import { offerStates } from './offerStates'
import { Stops, sampleValue } from './sampleValue'

export function offerFields(desk: Desk): readonly Completion[] {
  const { container } = desk.around
  if (container.kind === 'states') return offerStates(desk)
  if (container.kind === 'free') return offerParameters(desk)
  if (container.kind !== 'fields') return []
  const own = desk.place.container?.children ?? []
  return container.fields
    .filter((field) =>
      isWanted(
        desk,
        field,
        own.map(({ key }) => key?.name ?? ''),
      ),
    )
    .map((field, index) => fieldCompletion(desk, field, index))
}

function isWanted({ around, place }: Desk, field: FieldSpec, present: readonly string[]): boolean {
  const [name] = field.at
  if (typeof name !== 'string' || !field.languages.includes(around.language)) return false
  if (field.mode && around.state && !isMapMode(around.state.node, field.mode)) return false
  // The name at the caret is about to be another one.
  const others = present.filter((other) => other !== place.step).map(bareName)
  if (others.includes(name)) return false
  if (field.exclusive === undefined || around.container.kind !== 'fields') return true
  return !around.container.fields.some(
    ({ exclusive, at }) => exclusive === field.exclusive && others.includes(String(at[0])),
  )
}

function fieldCompletion(desk: Desk, field: FieldSpec, index: number): Completion {
  const { place, around, writer } = desk
  const name = String(field.at[0])
  const { required, oneRequired, kind, values = [] } = field
  const offer = {
    label: name,
    kind: 'field' as const,
    detail: required ? 'required' : oneRequired ? 'one of these' : (kindWords[kind] ?? ''),
    docs: fieldDocs(field),
    rank: (required ? 0 : oneRequired ? 100 : 200) + index,
    asksAgain: !place.hasColon && (kind === 'target' || kind === 'resource' || (kind === 'enum' && values.length > 1)),
  }
  if (place.hasColon) return completionOf(desk, offer, writer.name(name))
  const value = name === 'Parameters' || name === 'Arguments' ? parametersOf(desk) : null
  const stops = new Stops()
  return completionOf(
    desk,
    offer,
    writer.property(name, value ?? sampleValue(field, around.language, stops), place.indent),
  )
}

const kindWords: Partial<Record<FieldSpec['kind'], string>> = {
  text: 'text',
  longText: 'text',
  boolean: 'true or false',
  integer: 'number',
  number: 'number',
  target: 'state',
  path: 'path',
  referencePath: 'path',
  timestamp: 'time',
  resource: 'ARN',
  list: 'list',
  object: 'object',
}
