// Offers what a service is called with: the members of Parameters and Arguments, required ones first.
import type { JsonObject, JsonValue } from '../../base/JsonValue'
import { assignedVariables } from '../../machine/variables/assignedVariables'
import type { ParameterShape } from '../ApiModels'
import type { Completion, DocPart } from '../Assist'
import { bareName } from '../place/surroundingsOf'
import { callOf, shapeAt } from './callOf'
import { completionOf, type Desk } from './Desk'
import { Stops } from './sampleValue'

const CALLED_WITH = new Set(['Parameters', 'Arguments'])

export function offerParameters(desk: Desk): readonly Completion[] {
  const { around } = desk
  if (around.container.kind === 'free' && around.container.field.kind === 'variables') return offerVariables(desk)
  const found = shapeHere(desk)
  if (!found) return []
  const { names, required, shapeOf } = found
  const present = new Set(
    (desk.place.container?.children ?? [])
      .map(({ key }) => key?.name ?? '')
      .filter((name) => name !== desk.place.step)
      .map(bareName),
  )
  return names
    .filter((name) => !present.has(name))
    .flatMap((name, index) => {
      const isRequired = required.includes(name)
      const shape = shapeOf(name)
      const rank = (isRequired ? 0 : 1000) + index * 2
      const docs = parameterDocs(found.call, name, shape, isRequired)
      const offer = {
        label: name,
        kind: 'field',
        detail: isRequired ? 'required' : (shape?.type ?? ''),
        docs,
        rank,
      } as const
      const plain = completionOf(desk, offer, written(desk, name, beginningOf(shape, new Stops())))
      if (around.language === 'JSONata') return [plain]
      const path = { ...offer, label: `${name}.$`, detail: 'from a path', rank: rank + 1 }
      return [plain, completionOf(desk, path, written(desk, `${name}.$`, new Stops().text('$')))]
    })
}

/** What the parameters begin with when their field is completed; null where nothing is known of the call. */
export function parametersOf({ subject, around }: Desk): JsonObject | null {
  const call = around.state && callOf(around.state.node, subject.api)
  if (!call || call.required.length === 0) return null
  const stops = new Stops()
  return Object.fromEntries(
    call.required.map((name) => [name, beginningOf(shapeAt(subject.api, call.shape, [name]), stops)]),
  )
}

interface Known {
  readonly call: string
  readonly names: readonly string[]
  readonly required: readonly string[]
  readonly shapeOf: (name: string) => ParameterShape | null
}

/** What is said of a parameter by its name; nothing where its call is not known. */
export function parameterHover(desk: Pick<Desk, 'subject' | 'around'>, name: string): readonly DocPart[] {
  const found = shapeHere(desk)
  const bare = bareName(name)
  if (!found?.names.includes(bare)) return []
  return parameterDocs(found.call, bare, found.shapeOf(bare), found.required.includes(bare))
}

function shapeHere({ subject: { api }, around: { state, within } }: Pick<Desk, 'subject' | 'around'>): Known | null {
  const [field, ...below] = within
  const call = state && typeof field === 'string' && CALLED_WITH.has(field) ? callOf(state.node, api) : null
  if (!call) return null
  const shape = shapeAt(api, call.shape, below)
  const shapeOf = (name: string): ParameterShape | null => shapeAt(api, shape, [name])
  const title = call.action ? `${call.action.service}: ${call.action.action}` : call.resource
  if (shape?.type === 'object') {
    const required = below.length === 0 ? call.required : (shape.required ?? [])
    const others = Object.keys(shape.members).filter((name) => !required.includes(name))
    return { call: title, names: [...required, ...others], required, shapeOf }
  }
  return below.length === 0 && call.required.length > 0
    ? { call: title, names: call.required, required: call.required, shapeOf }
    : null
}

function written({ place, writer }: Desk, name: string, value: JsonValue): string {
  return place.hasColon ? writer.name(name) : writer.property(name, value, place.indent)
}

function beginningOf(shape: ParameterShape | null, stops: Stops): JsonValue {
  if (shape?.type === 'number') return stops.bare('0')
  if (shape?.type === 'boolean') return stops.bare('true')
  if (shape?.type === 'array') return [stops.text()]
  return shape?.type === 'object' || shape?.type === 'map' ? stops.object() : stops.text()
}

function parameterDocs(
  call: string,
  name: string,
  shape: ParameterShape | null,
  isRequired: boolean,
): readonly DocPart[] {
  const values = shape?.type === 'string' && shape.values ? `One of ${shape.values.join(', ')}.` : ''
  const facts = [`Parameter of ${call}.`, isRequired ? 'Required.' : '', values].filter((fact) => fact !== '')
  return [
    { kind: 'title', text: name },
    { kind: 'text', text: facts.join(' ') },
  ]
}

/** In Assign: the variables of the scope, so that the same one is assigned again. */
function offerVariables(desk: Desk): readonly Completion[] {
  const { subject, around, place } = desk
  const present = new Set((place.container?.children ?? []).map(({ key }) => bareName(key?.name ?? '')))
  const names = assignedVariables(subject.machine)
    .filter(({ scope, name }) => scope === around.state?.scope && name !== '' && !present.has(name))
    .map(({ name }) => name)
  return [...new Set(names)].map((name, index) => {
    const offer = { label: name, kind: 'variable', detail: 'variable of this scope', rank: index } as const
    return completionOf(desk, offer, written(desk, name, new Stops().text()))
  })
}
