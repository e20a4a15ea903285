// One state as a rule sees it: its own text and the little that is around it, so that a judgement holds while both stay.
import { itemsOf, propertyOf, textOf } from '../asl/propertyOf'
import type { FieldSpec, NestedScope, QueryLanguage, StateType, WorkflowType } from '../asl/StateType'
import { remembered } from '../base/remembered'
import type { Machine, StateView } from '../machine/Machine'
import { stateTypeNamed } from '../states/stateTypeNamed'
import type { SyntaxNode } from '../syntax/SyntaxTree'
import { visitNodes } from '../syntax/visitNodes'
import { type ErrorEntry, errorEntries } from './errorEntries'
import { hasOpenKeys, isPlaceholder } from './isPlaceholder'

/** An object of the state with the fields that may stand in it: the state itself, and the objects inside its fields. */
export interface SiteObject {
  readonly node: SyntaxNode
  readonly fields: readonly FieldSpec[]
  /** The same by name. */
  readonly byName: ReadonlyMap<string, FieldSpec>
  /** Names of the fields that lead here: none for the state, `['Catch']` for a catcher. */
  readonly within: readonly string[]
}

export interface SiteField {
  readonly field: FieldSpec
  readonly value: SyntaxNode
  /** Names of the fields that lead to the field, its own included: `['Catch', 'Output']`. */
  readonly place: readonly string[]
}

/** A JSONPath template with everything that stands in it, at any depth, in file order; its own root is left out. */
export interface SiteTemplate {
  readonly field: FieldSpec
  readonly root: SyntaxNode
  readonly nodes: readonly SyntaxNode[]
}

/** What stands around a state. */
export interface Surroundings {
  /** The whole text: for places inside of strings only, never for judging. */
  readonly text: string
  /** The language the workflow names. */
  readonly machineLanguage: QueryLanguage
  /** True when that language is given later. */
  readonly isLanguageOpen: boolean
  readonly workflowType: WorkflowType
  /** The workflow ends by itself after a time, or a time may be given later. */
  readonly hasTimeLimit: boolean
}

/** What stands around the states of a definition. */
export function surroundingsOf(text: string, machine: Machine, workflowType: WorkflowType): Surroundings {
  const { node, language } = machine
  const written = propertyOf(node, 'QueryLanguage')
  const isLanguageOpen = node !== null && (written ? isPlaceholder(written) : hasOpenKeys(node))
  const hasTimeLimit = node !== null && (propertyOf(node, 'TimeoutSeconds') !== null || hasOpenKeys(node))
  return { text, machineLanguage: language, isLanguageOpen, workflowType, hasTimeLimit }
}

/** Nested states are not part of a site; the objects that hold them are. */
export class StateSite {
  readonly name: string
  readonly node: SyntaxNode
  /** Undefined when Type is missing or not one of the eight. */
  readonly type: StateType | undefined
  /** The language its fields are judged in; a state that names one which does not exist is judged as JSONata, as AWS does. */
  readonly language: QueryLanguage
  /** True for a JSONPath state in a JSONata workflow, which AWS refuses without looking at its fields' language. */
  readonly isDowngraded: boolean
  readonly workflowType: WorkflowType
  /** The workflow ends by itself after a time, or may. */
  readonly hasTimeLimit: boolean
  /** The whole text, for places inside of strings. */
  readonly text: string
  private madeObjects: readonly SiteObject[] | undefined
  private madeFields: readonly SiteField[] | undefined
  private madeTemplates: readonly SiteTemplate[] | undefined
  private madeRules: readonly SyntaxNode[] | undefined
  private madeRetriers: readonly ErrorEntry[] | undefined
  private madeCatchers: readonly ErrorEntry[] | undefined

  /** False where the language is given later: then it is the one the state is written in, and no field is of the wrong one. */
  readonly isLanguageKnown: boolean

  constructor({ name, node, type, language }: StateView, around: Surroundings) {
    const { text, machineLanguage, isLanguageOpen, workflowType, hasTimeLimit } = around
    const own = propertyOf(node, 'QueryLanguage')
    const written = textOf(own)
    this.isLanguageKnown = own ? !isPlaceholder(own) : !isLanguageOpen && !hasOpenKeys(node)
    this.text = text
    this.name = name
    this.node = node
    this.type = stateTypeNamed(type)
    const inForce = written === null || written === 'JSONPath' ? language : 'JSONata'
    this.language = this.isLanguageKnown ? inForce : languageUsed(node)
    this.isDowngraded = machineLanguage === 'JSONata' && written === 'JSONPath'
    this.workflowType = workflowType
    this.hasTimeLimit = hasTimeLimit
  }

  /** Of a known type: the state and the objects its fields describe, outer ones first. */
  get objects(): readonly SiteObject[] {
    this.madeObjects ??=
      this.type && this.node.kind === 'object' ? objectsIn(this.node, this.type.fields, this.language) : []
    return this.madeObjects
  }

  /** Every field written that the state's language has, those of inner objects included. */
  get fields(): readonly SiteField[] {
    this.madeFields ??= fieldsOf(this.objects)
    return this.madeFields
  }

  /** The fields of a JSONPath state whose keys in `.$` are evaluated. */
  get templates(): readonly SiteTemplate[] {
    this.madeTemplates ??= this.language === 'JSONPath' ? this.fields.flatMap(templatesIn) : []
    return this.madeTemplates
  }

  /** The rules of a Choice, those inside And, Or and Not included, an outer rule before the rules in it. */
  get rules(): readonly SyntaxNode[] {
    this.madeRules ??=
      this.type?.name === 'Choice' ? itemsOf(propertyOf(this.node, 'Choices')).flatMap((rule) => rulesFrom(rule)) : []
    return this.madeRules
  }

  /** The errors that its retriers name. */
  get retriers(): readonly ErrorEntry[] {
    this.madeRetriers ??= errorEntries(propertyOf(this.node, 'Retry'))
    return this.madeRetriers
  }

  /** The errors that its catchers name. */
  get catchers(): readonly ErrorEntry[] {
    this.madeCatchers ??= errorEntries(propertyOf(this.node, 'Catch'))
    return this.madeCatchers
  }

  /** The objects that hold nested states. */
  get scopes(): readonly NestedScope[] {
    return this.type?.scopes(this.node) ?? []
  }
}

function objectsIn(
  node: SyntaxNode,
  all: readonly FieldSpec[],
  language: QueryLanguage,
  within: readonly string[] = [],
  found: SiteObject[] = [],
): readonly SiteObject[] {
  const { fields, byName } = fieldsIn(all, language)
  found.push({ node, fields, byName, within })
  eachProperty(node, (name, value) => {
    const items = byName.get(name)?.items
    if (!items) return
    const place = [...within, name]
    if (value.kind === 'object') objectsIn(value, items, language, place, found)
    for (const item of itemsOf(value)) if (item.kind === 'object') objectsIn(item, items, language, place, found)
  })
  return found
}

function fieldsOf(objects: readonly SiteObject[]): readonly SiteField[] {
  const found: SiteField[] = []
  for (const { node, byName, within } of objects) {
    eachProperty(node, (name, value) => {
      const field = byName.get(name)
      if (field) found.push({ field, value, place: within.length === 0 ? placeNamed(name) : [...within, name] })
    })
  }
  return found
}

/** Of a field of the state itself. */
const placeNamed = remembered((name): readonly string[] => [name])

function templatesIn({ field, value }: SiteField): readonly SiteTemplate[] {
  const { kind, at } = field
  if (kind !== 'template' && kind !== 'variables' && at[0] !== 'Credentials') return []
  const nodes: SyntaxNode[] = []
  visitNodes(value, (node) => {
    if (node !== value) nodes.push(node)
  })
  return [{ field, root: value, nodes }]
}

interface LanguageFields {
  readonly fields: readonly FieldSpec[]
  readonly byName: ReadonlyMap<string, FieldSpec>
}

const known = new WeakMap<readonly FieldSpec[], Map<QueryLanguage, LanguageFields>>()

/** The fields that a language has, the same list every time. */
function fieldsIn(all: readonly FieldSpec[], language: QueryLanguage): LanguageFields {
  const lists = known.get(all) ?? new Map<QueryLanguage, LanguageFields>()
  known.set(all, lists)
  const made = lists.get(language) ?? makeFields(all.filter((field) => field.languages.includes(language)))
  lists.set(language, made)
  return made
}

function makeFields(fields: readonly FieldSpec[]): LanguageFields {
  return {
    fields,
    byName: new Map(fields.flatMap((field) => (field.at.length > 0 ? [[String(field.at[0]), field]] : []))),
  }
}

/** In file order; of properties of the same name only the last, which is the one that counts. */
function eachProperty(object: SyntaxNode, visit: (name: string, value: SyntaxNode) => void): void {
  const { children } = object
  const hasDuplicates = children.some(({ nth }) => nth > 0)
  for (const child of children) {
    const name = child.key?.name
    if (name === undefined || (hasDuplicates && propertyOf(object, name) !== child)) continue
    visit(name, child)
  }
}

/** The value a field has in `object`; null when it is not written there. */
export function fieldValue(object: SyntaxNode, field: FieldSpec): SyntaxNode | null {
  const [name] = field.at
  return typeof name === 'string' ? propertyOf(object, name) : null
}

const JSONATA_FIELDS: ReadonlySet<string> = new Set(['Arguments', 'Output', 'Condition', 'Items'])

/** The language a state is written in, by its fields and texts; nested states do not count. */
function languageUsed(state: SyntaxNode): QueryLanguage {
  let language: QueryLanguage = 'JSONPath'
  visitNodes(state, ({ key, value, kind }) => {
    const isField = key !== null && JSONATA_FIELDS.has(key.name)
    if (isField || (kind === 'string' && String(value).startsWith('{%'))) language = 'JSONata'
    return key?.name !== 'States'
  })
  return language
}

function rulesFrom(rule: SyntaxNode): readonly SyntaxNode[] {
  if (rule.kind !== 'object') return []
  const not = propertyOf(rule, 'Not')
  const inner = [...itemsOf(propertyOf(rule, 'And')), ...itemsOf(propertyOf(rule, 'Or')), ...(not ? [not] : [])]
  return [rule, ...inner.flatMap(rulesFrom)]
}
