// From a place in the text to what the field tables say of it.

import { machineFields } from '../../asl/fields/machineFields'
import type { FieldSpec, QueryLanguage } from '../../asl/StateType'
import { stepName } from '../../base/Path'
import type { Machine, StateView } from '../../machine/Machine'
import { stateTypes } from '../../states'
import { stateTypeNamed } from '../../states/stateTypeNamed'
import { childAt } from '../../syntax/nodeAt'
import type { SyntaxNode } from '../../syntax/SyntaxTree'
import type { AssistSubject } from '../Assist'
import { conditionFields } from './conditionFields'
import type { Place } from './Place'
import type { Shape, Surroundings } from './Surroundings'

const UNKNOWN: Shape = { kind: 'unknown' }

/** Total: where the text leaves the language, shapes are `unknown`. */
export function surroundingsOf({ tree, machine }: AssistSubject, place: Place): Surroundings {
  const walk = new Walk(machine, tree.root)
  for (const step of place.path) walk.into(stepName(step), walk.node ? childAt(walk.node, step) : null)
  const container = walk.shape
  const within = walk.within
  const value = place.kind === 'value' ? walk.member(stepName(place.step)) : UNKNOWN
  return { state: walk.state, language: walk.language, scope: walk.scope, container, value, within }
}

class Walk {
  state: StateView | null = null
  language: QueryLanguage
  scope: SyntaxNode | null
  shape: Shape = { kind: 'fields', fields: machineFields, title: 'Workflow', isOpen: false }
  within: readonly (string | number)[] = []
  private readonly states: ReadonlyMap<SyntaxNode, StateView>

  constructor(
    machine: Machine,
    public node: SyntaxNode | null,
  ) {
    this.language = machine.language
    this.scope = node
    this.states = new Map(Array.from(machine.states.values(), (state) => [state.node, state]))
  }

  /** Goes from an object or array into one of its members. */
  into(step: string | number, node: SyntaxNode | null): void {
    const { shape } = this
    this.within = [...this.within, step]
    this.node = node
    if (shape.kind === 'states') this.enterState(node)
    else {
      this.shape = this.member(step)
      if (isMachine(this.shape)) this.scope = node
    }
  }

  /** What a member of the present object or array is. */
  member(step: string | number): Shape {
    const { shape, language } = this
    if (shape.kind === 'list') return shape.of
    if (shape.kind === 'free') return { ...shape, isTop: false }
    if (shape.kind === 'errorNames') return shape
    if (shape.kind !== 'fields' || typeof step !== 'string') return UNKNOWN
    const field = fieldNamed(shape.fields, step, language)
    return field ? shapeOf(field, language) : UNKNOWN
  }

  private enterState(node: SyntaxNode | null): void {
    this.state = (node && this.states.get(node)) ?? null
    if (this.state) this.language = this.state.language
    const type = this.state ? stateTypeNamed(this.state.type) : undefined
    const fields = type ? type.fields : allFields
    this.within = []
    this.shape = { kind: 'fields', fields, title: type ? `${type.name} state` : 'State', isOpen: false }
  }
}

/** The field that a name means: in JSONPath `TimeoutSeconds.$` is not one, `RoleArn.$` is that of RoleArn. */
export function fieldNamed(fields: readonly FieldSpec[], name: string, language: QueryLanguage): FieldSpec | undefined {
  const named = (wanted: string) => (field: FieldSpec) => field.at[0] === wanted
  const found = fields.filter(named(name))
  return found.find((field) => field.languages.includes(language)) ?? found[0] ?? fields.find(named(bareName(name)))
}

/** Without the `.$` of a JSONPath template. */
export function bareName(name: string): string {
  return name.replace(/\.\$$/, '')
}

/** A state whose type is not known yet may have what any state has. */
const allFields: readonly FieldSpec[] = [
  ...new Map(stateTypes.flatMap(({ fields }) => fields.map((field) => [String(field.at[0]), field]))).values(),
]

function shapeOf(field: FieldSpec, language: QueryLanguage): Shape {
  const { kind, items = [] } = field
  if (kind === 'machine') return field.at[0] === 'States' ? { kind: 'states' } : objectOf(field, language)
  if (kind === 'machines' || kind === 'list') return { kind: 'list', of: objectOf(field, language), field }
  if (kind === 'object') return items.length > 0 ? objectOf(field, language) : { kind: 'free', field, isTop: true }
  if (kind === 'errorNames') return { kind: 'errorNames' }
  if (kind === 'template' || kind === 'json' || kind === 'variables') return { kind: 'free', field, isTop: true }
  return { kind: 'scalar', field }
}

function objectOf(field: FieldSpec, language: QueryLanguage): Shape {
  const fields = (field.items ?? []).flatMap((item) =>
    item.at.length > 0 ? [item] : language === 'JSONPath' ? conditionFields : [],
  )
  const title = field.kind === 'machine' ? field.label : `${String(field.at[0])} entry`
  const isOpen = field.open === true
  return { kind: 'fields', fields, title: field.kind === 'object' ? String(field.at[0]) : title, isOpen }
}

function isMachine(shape: Shape): boolean {
  return shape.kind === 'fields' && shape.fields.some(({ at, kind }) => at[0] === 'States' && kind === 'machine')
}
