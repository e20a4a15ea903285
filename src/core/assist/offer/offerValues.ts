// Offers values: names of states, types, words of a fixed set, errors, resources, entries of lists.

import type { FieldSpec } from '../../asl/StateType'
import { isJsonObject, type JsonValue } from '../../base/JsonValue'
import { stateTypes } from '../../states'
import type { Completion, DocPart } from '../Assist'
import { catchSample, retrySample } from '../write/patterns'
import { stop } from '../write/stops'
import { callOf, shapeAt } from './callOf'
import { completionOf, type Desk } from './Desk'
import { fieldDocs } from './fieldDocs'
import { offerErrors } from './offerErrors'
import { offerResources } from './offerResources'
import { offerTargets } from './offerTargets'
import { objectSample, Stops, sampleValue } from './sampleValue'

export function offerValues(desk: Desk): readonly Completion[] {
  const { value } = desk.around
  if (value.kind === 'errorNames') return offerErrors(desk)
  if (value.kind === 'fields') return offerObject(desk)
  if (value.kind === 'free') return offerFree(desk, value.field)
  if (value.kind === 'list') return offerOne(desk, sampleValue(value.field, desk.around.language), value.field)
  return value.kind === 'scalar' ? offerScalar(desk, value.field) : []
}

function offerScalar(desk: Desk, field: FieldSpec): readonly Completion[] {
  const { kind, values = [], expression } = field
  const { language } = desk.around
  if (kind === 'target') return offerTargets(desk)
  if (kind === 'resource') return offerResources(desk)
  if (kind === 'enum') return values.map((value, index) => word(desk, value, field, index))
  const isText = field.example === undefined || field.example === '' || kind === 'text'
  const written = kind === 'boolean' ? [true, false] : isText ? [] : [field.example]
  const plain = written.map((value, index) => literal(desk, value ?? null, field, index))
  const nothing = field.nullable ? [literal(desk, null, field, 8)] : []
  return [...plain, ...nothing, ...(language === 'JSONata' && expression ? [jsonata(desk)] : [])]
}

function word(desk: Desk, value: string, field: FieldSpec, index: number): Completion {
  const type = field.at[0] === 'Type' ? stateTypes.find(({ name }) => name === value) : undefined
  const docs: readonly DocPart[] = type
    ? [
        { kind: 'title', text: value },
        { kind: 'text', text: type.help },
      ]
    : fieldDocs(field)
  const offer = { label: value, kind: type ? 'type' : 'value', docs, rank: index } as const
  return completionOf(desk, offer, desk.writer.value(value, desk.place.indent))
}

function literal(desk: Desk, value: JsonValue, field: FieldSpec, rank: number): Completion {
  const label = typeof value === 'string' ? value : JSON.stringify(value)
  const offer = { label, kind: 'value', docs: fieldDocs(field), rank } as const
  return completionOf(desk, offer, desk.writer.value(value, desk.place.indent))
}

/** A JSONata expression to be filled in. */
function jsonata(desk: Desk, rank = 9): Completion {
  const docs = [{ kind: 'text', text: 'A JSONata expression, evaluated when the state runs.' }] as const
  const offer = {
    label: '{% … %}',
    search: '{%',
    kind: 'snippet',
    detail: 'JSONata',
    docs,
    rank,
    asksAgain: true,
  } as const
  return completionOf(desk, offer, desk.writer.value(`{% ${stop(1, '$states.input')} %}`, desk.place.indent))
}

/** A whole object, or an entry of a list. */
function offerObject(desk: Desk): readonly Completion[] {
  const { around, place } = desk
  if (around.value.kind !== 'fields') return []
  const list = around.within.at(-1)
  if (list === 'Retry') return [entry(desk, 'Retry entry', retrySample, 'Tries again after certain errors.')]
  if (list === 'Catch')
    return [entry(desk, 'Catch entry', catchSample(around.language), 'Leads to another state after certain errors.')]
  const sample = objectSample(around.value.fields, around.language)
  const filled = Object.keys(sample).length > 0 ? sample : new Stops().object()
  return [entry(desk, typeof place.step === 'number' ? around.value.title : `${String(place.step)} { … }`, filled, '')]
}

function entry(desk: Desk, label: string, value: JsonValue, help: string): Completion {
  const docs = help === '' ? [] : [{ kind: 'text', text: help } as const]
  const { writer, place } = desk
  const written = typeof place.step === 'number' ? writer.item(value, place.indent) : writer.value(value, place.indent)
  return completionOf(desk, { label, kind: 'snippet', docs, rank: 0 }, written)
}

function offerOne(desk: Desk, value: JsonValue, field: FieldSpec): readonly Completion[] {
  const label = `${String(field.at[0])} [ … ]`
  const offer = { label, kind: 'snippet', docs: fieldDocs(field), rank: 0 } as const
  return [completionOf(desk, offer, desk.writer.value(value, desk.place.indent))]
}

/** Values of what a task is called with, where its model knows some; an expression in JSONata. */
function offerFree(desk: Desk, field: FieldSpec): readonly Completion[] {
  const { subject, around, place } = desk
  if (field.kind === 'json') return []
  const path = [...around.within.slice(1), typeof place.step === 'object' ? place.step.key : place.step]
  const call = around.state && callOf(around.state.node, subject.api)
  const isCall = around.within[0] === 'Parameters' || around.within[0] === 'Arguments'
  const shape = call && isCall ? shapeAt(subject.api, call.shape, path) : null
  const values = shape?.type === 'string' ? (shape.values ?? []) : []
  const isObject = around.value.kind === 'free' && around.value.isTop && isJsonObject(field.example)
  return [
    ...values.map((value, index) =>
      completionOf(desk, { label: value, kind: 'value', rank: index }, desk.writer.value(value, place.indent)),
    ),
    ...(isObject ? [entry(desk, '{ … }', new Stops().object(), '')] : []),
    ...(around.language === 'JSONata' ? [jsonata(desk)] : []),
  ]
}
