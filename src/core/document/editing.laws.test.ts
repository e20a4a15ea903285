// Random editing of real definitions, held against a model that knows nothing of texts, trees or machines.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../base/JsonValue'
import { type Path, stepName } from '../base/Path'
import type { Result } from '../base/Result'
import type { StateId, StateView, Transition } from '../machine/Machine'
import { readMachine } from '../machine/readMachine'
import type { NotationId } from '../syntax/Notation'
import { loadNotation } from '../syntax/notations'
import { sameJson } from '../syntax/sameJson'
import { visitNodes } from '../syntax/visitNodes'
import { addRule } from './commands/addRule'
import { deleteStates } from './commands/deleteStates'
import { editText } from './commands/editText'
import { insertState } from './commands/insertState'
import { moveState } from './commands/moveState'
import { removeField } from './commands/removeField'
import { renameState } from './commands/renameState'
import { setField } from './commands/setField'
import type { InsertionPoint } from './flow/InsertionPoint'
import { notationNamed } from './notationNamed'
import { openDocument } from './openDocument'
import { presentRange } from './presentRange'
import { rangeOf } from './rangeOf'
import { openSession, perform, redo, type Session, undo } from './Session'
import type { Refusal, Selection, StudioDocument, Transaction } from './StudioDocument'
import { saveDocument } from './saveDocument'
import { selectionAt } from './selectionAt'

const folder = join(process.env.STEPWRIGHT_SHARED ?? '../shared', 'corpus', 'definitions')
const isThere = existsSync(join(folder, 'index.json'))
const RUNS = process.env.STEPWRIGHT_SOAK ? 15_000 : 150
const EDITS_A_RUN = 10

beforeAll(async () => {
  await loadNotation('yaml')
})

// ---- the model: a definition as a plain value, edited in place ----

type Model = null | boolean | number | string | Model[] | ModelObject
interface ModelObject {
  [key: string]: Model
}

function modelOf(value: JsonValue | undefined): Model {
  if (isJsonArray(value)) return value.map(modelOf)
  if (isJsonObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, modelOf(member)]))
  return value ?? null
}

function isObject(model: Model | undefined): model is ModelObject {
  return typeof model === 'object' && model !== null && !Array.isArray(model)
}

function get(model: Model | undefined, key: string | number): Model | undefined {
  if (Array.isArray(model)) return typeof key === 'number' ? model[key] : undefined
  return isObject(model) && Object.hasOwn(model, key) ? model[key] : undefined
}

/** An own property whatever the name. */
function put(object: ModelObject, key: string, value: Model): void {
  Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true })
}

function objectAt(model: Model, path: Path): ModelObject {
  const found = path.reduce<Model | undefined>((at, step) => get(at, stepName(step)), model)
  if (!isObject(found)) throw new Error(`no object at ${JSON.stringify(path)}`)
  return found
}

interface ModelExit {
  readonly kind: 'next' | 'default' | 'rule' | 'catch'
  readonly holder: ModelObject
  readonly key: 'Next' | 'Default'
}

const HAS_NEXT = new Set(['Task', 'Pass', 'Wait', 'Parallel', 'Map'])
const HAS_CATCH = new Set(['Task', 'Parallel', 'Map'])
const TYPES = new Set([...HAS_NEXT, 'Choice', 'Succeed', 'Fail'])

function typeOf(state: Model): string {
  const type = get(state, 'Type')
  return typeof type === 'string' && TYPES.has(type) ? type : '?'
}

/** The written exits of a state: rules, Default, Next, catchers. */
function exitsOf(state: Model): ModelExit[] {
  if (!isObject(state)) return []
  const type = typeOf(state)
  const entries = (list: string, kind: 'rule' | 'catch'): ModelExit[] => {
    const items = get(state, list)
    const objects = Array.isArray(items) ? items.filter(isObject) : []
    return objects.map((holder) => ({ kind, holder, key: 'Next' }))
  }
  const own = (key: 'Next' | 'Default', kind: 'next' | 'default'): ModelExit[] =>
    get(state, key) === undefined ? [] : [{ kind, holder: state, key }]
  return [
    ...(type === 'Choice' || type === '?' ? [...entries('Choices', 'rule'), ...own('Default', 'default')] : []),
    ...(HAS_NEXT.has(type) || type === '?' ? own('Next', 'next') : []),
    ...(HAS_CATCH.has(type) || type === '?' ? entries('Catch', 'catch') : []),
  ]
}

function targetOf({ holder, key }: ModelExit): string | null {
  const target = get(holder, key)
  return typeof target === 'string' ? target : null
}

/** Where the flow goes after a state that is taken out. */
function onward(scope: ModelObject, name: string): string | null {
  const exits = exitsOf(get(get(scope, 'States'), name) ?? null)
  const usual = exits.filter(({ kind }) => kind === 'next' || kind === 'default')
  for (const exit of [...usual, ...exits.filter(({ kind }) => kind === 'rule')]) {
    const target = targetOf(exit)
    if (target !== null && target !== name) return target
  }
  return null
}

function lead(state: ModelObject, target: string | null): void {
  const type = typeOf(state)
  if (type === 'Succeed' || type === 'Fail') return
  if (type === 'Choice') {
    if (target === null) delete state.Default
    else put(state, 'Default', target)
  } else if (target === null) {
    delete state.Next
    put(state, 'End', true)
  } else {
    delete state.End
    put(state, 'Next', target)
  }
}

/** Heals a scope around a state; `stays` keeps what would have no target. Returns after which removals are due. */
function heal(scope: ModelObject, name: string, stays: boolean, except: ModelExit | 'start' | null): () => void {
  const states = objectAt(scope, ['States'])
  const next = onward(scope, name)
  const removals: (() => void)[] = []
  for (const [other, state] of Object.entries(states)) {
    if (other === name || !isObject(state)) continue
    for (const exit of exitsOf(state)) {
      const isExcepted =
        except !== null && except !== 'start' && except.holder === exit.holder && except.key === exit.key
      if (targetOf(exit) !== name || isExcepted) continue
      if (next !== null) put(exit.holder, exit.key, next)
      else if (exit.kind === 'next') lead(state, null)
      else if (stays) continue
      else if (exit.kind === 'default') delete state.Default
      else removals.push(() => removeEntry(state, exit))
    }
  }
  if (get(scope, 'StartAt') === name && except !== 'start') {
    const other = Object.keys(states).find((each) => each !== name)
    const start = next ?? (stays ? name : (firstInFile(scope, name) ?? other ?? null))
    if (start === null) delete scope.StartAt
    else put(scope, 'StartAt', start)
  }
  return () => {
    for (const remove of removals) remove()
  }
}

/** Object.keys puts integer-like names first; the order of the file comes with the definition. */
let fileOrder: (scope: ModelObject) => readonly string[] = Object.keys
function firstInFile(scope: ModelObject, not: string | null): string | undefined {
  return fileOrder(scope).find((name) => name !== not)
}

function removeEntry(state: ModelObject, { holder, kind }: ModelExit): void {
  const list = kind === 'rule' ? 'Choices' : 'Catch'
  const items = get(state, list)
  if (!Array.isArray(items)) return
  const left = items.filter((item) => item !== holder)
  if (left.length === 0 && kind === 'catch') delete state.Catch
  else put(state, list, left)
}

interface ModelPlace {
  readonly scope: ModelObject
  readonly via: ModelExit | 'start' | null
  readonly onward: string | null
  readonly enter: (name: string) => void
}

function place(model: Model, doc: StudioDocument, point: InsertionPoint): ModelPlace {
  const { machine } = doc
  if (point.kind === 'start' || point.kind === 'empty') {
    const scope = objectAt(model, machine.scopes.get(point.scope)?.path ?? [])
    const start = get(scope, 'StartAt')
    const first = firstInFile(scope, null)
    const next = first === undefined ? null : typeof start === 'string' ? start : first
    return { scope, via: 'start', onward: next, enter: (name) => put(scope, 'StartAt', name) }
  }
  const edge = point.kind === 'edge' ? machine.transitions.get(point.transition) : undefined
  const view = machine.states.get(edge?.from ?? ('state' in point ? point.state : ('' as StateId)))
  if (!view) throw new Error('no such state')
  const scope = objectAt(model, view.path.slice(0, -2))
  const state = objectAt(model, view.path)
  const exits = exitsOf(state)
  const exit = edge
    ? exits.filter(({ kind }) => kind === edge.kind)[edge.index]
    : exits.find(({ kind }) => kind === 'next' || kind === 'default')
  if (!exit) return { scope, via: null, onward: null, enter: (name) => lead(state, name) }
  return { scope, via: exit, onward: targetOf(exit), enter: (name) => put(exit.holder, exit.key, name) }
}

function free(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted
  const stem = wanted.replace(/ \(\d+\)$/, '')
  let number = 2
  while (taken.has(`${stem.slice(0, 80 - ` (${number})`.length)} (${number})`)) number += 1
  return `${stem.slice(0, 80 - ` (${number})`.length)} (${number})`
}

// ---- one random edit: what the command does, what the model does, where states go ----

interface Edit {
  readonly kind: string
  readonly outcome: Result<Transaction, Refusal>
  readonly change: (model: Model) => void
  /** Where a state of the text before stands afterwards; null when it is gone. */
  readonly moved: (path: Path) => Path | null
  /** States whose text may be laid out anew. */
  readonly carried?: Path
}

const stay = (path: Path): Path => path
const startsWith = (path: Path, start: Path) => start.every((step, index) => path[index] === step)

class Dice {
  private at = 0
  constructor(private readonly numbers: readonly number[]) {}
  of<T>(items: readonly T[]): T {
    const found = items[(this.numbers[this.at++ % this.numbers.length] ?? 0) % items.length]
    if (found === undefined) throw new Error('nothing to choose from')
    return found
  }
}

const NAMES = ['Charge card', '__proto__', '42', 'constructor', 'a "quoted" one', '<img onerror=1>', 'ünï']
const VALUES: readonly JsonValue[] = ['x', 7, null, {}, ['a'], { Type: 'Pass', Next: 'n' }, { a: { b: [1] } }]
const FIELDS: readonly Path[] = [
  ['Comment'],
  ['Parameters'],
  ['Metadata', 'a b'],
  ['Retry'],
  ['ResultPath'],
  ['__proto__', 'x'],
]

function randomEdit(doc: StudioDocument, dice: Dice): Edit {
  const states = [...doc.machine.states.values()]
  const kind =
    states.length === 0
      ? 'insert'
      : dice.of(['rename', 'insert', 'delete', 'move', 'setField', 'removeField', 'addRule'])
  if (kind === 'insert') return insertion(doc, dice)
  const state = dice.of(states)
  if (kind === 'rename') return renaming(doc, state, dice.of(NAMES))
  if (kind === 'delete') return deletion(doc, state)
  if (kind === 'move') return moving(doc, state, dice)
  if (kind === 'addRule') return ruling(doc, dice.of([...states.filter(({ type }) => type === 'Choice'), state]), dice)
  const at = dice.of(FIELDS)
  if (kind === 'removeField') {
    const outcome = removeField(doc, { state: state.id, at })
    return {
      kind,
      outcome,
      moved: stay,
      change: (model) => takeOut(objectAt(model, state.path.slice(0, -1)), [state.name, ...at]),
    }
  }
  const value = dice.of(VALUES)
  const outcome = setField(doc, { state: state.id, at, value })
  return { kind, outcome, moved: stay, change: (model) => putIn(objectAt(model, state.path), at, modelOf(value)) }
}

function putIn(object: ModelObject, [step, ...rest]: Path, value: Model): void {
  const key = String(step)
  if (rest.length === 0) put(object, key, value)
  else {
    if (get(object, key) === undefined) put(object, key, {})
    putIn(objectAt(object, [key]), rest, value)
  }
}

function takeOut(object: ModelObject, [step, ...rest]: Path): void {
  const key = String(step)
  const inner = get(object, key)
  if (rest.length === 0) delete object[key]
  else if (isObject(inner)) takeOut(inner, rest)
}

function renaming(doc: StudioDocument, state: StateView, name: string): Edit {
  const outcome = renameState(doc, { state: state.id, name })
  const change = (model: Model) => {
    const scope = objectAt(model, state.path.slice(0, -2))
    const members = objectAt(scope, ['States'])
    if (get(scope, 'StartAt') === state.name) put(scope, 'StartAt', name)
    for (const exit of Object.values(members).flatMap(exitsOf))
      if (targetOf(exit) === state.name) put(exit.holder, exit.key, name)
    const renamed = Object.entries(members).map(([key, value]) => [key === state.name ? name : key, value] as const)
    put(scope, 'States', Object.fromEntries(renamed))
  }
  const moved = (path: Path) =>
    startsWith(path, state.path) ? [...state.path.slice(0, -1), name, ...path.slice(state.path.length)] : path
  return { kind: 'rename', outcome, change, moved }
}

function randomPoint(doc: StudioDocument, dice: Dice): InsertionPoint {
  const { machine } = doc
  const usable = [...machine.scopes.values()].filter(({ node }) => node?.kind === 'object')
  const edges: readonly Transition[] = [...machine.transitions.values()].filter(
    ({ node }) => node.key || node.kind === 'object',
  )
  const kind = dice.of(['edge', 'edge', 'start', 'after'])
  if (kind === 'edge' && edges.length > 0) return { kind, transition: dice.of(edges).id }
  if (kind === 'after' && machine.states.size > 0) return { kind, state: dice.of([...machine.states.keys()]) }
  return { kind: 'start', scope: dice.of(usable).id }
}

function insertion(doc: StudioDocument, dice: Dice): Edit {
  const at = randomPoint(doc, dice)
  const value = dice.of<ModelObject & JsonObject>([
    { Type: 'Pass' },
    { Type: 'Wait', Seconds: 1 },
    { Type: 'Choice', Choices: [] },
    { Type: 'Succeed' },
  ])
  const name = dice.of(NAMES)
  const outcome = insertState(doc, { value, name, at })
  const change = (model: Model) => {
    const { scope, onward: next, enter } = place(model, doc, at)
    const state = { ...value }
    const fresh = free(name, new Set(Array.from(doc.machine.states.values(), (each) => each.name)))
    enter(fresh)
    lead(state, next)
    if (!isObject(get(scope, 'States'))) put(scope, 'States', {})
    put(objectAt(scope, ['States']), fresh, state)
  }
  return { kind: 'insert', outcome, change, moved: stay }
}

function deletion(doc: StudioDocument, state: StateView): Edit {
  const outcome = deleteStates(doc, { ids: [state.id] })
  const change = (model: Model) => {
    const scope = objectAt(model, state.path.slice(0, -2))
    heal(scope, state.name, false, null)()
    delete objectAt(scope, ['States'])[state.name]
  }
  return { kind: 'delete', outcome, change, moved: (path) => (startsWith(path, state.path) ? null : path) }
}

function moving(doc: StudioDocument, state: StateView, dice: Dice): Edit {
  const to = randomPoint(doc, dice)
  const outcome = moveState(doc, { id: state.id, to })
  const change = (model: Model) => {
    const from = objectAt(model, state.path.slice(0, -2))
    const value = objectAt(model, state.path)
    const there = place(model, doc, to)
    const isHome = there.scope === from
    const others = Object.keys(objectAt({ S: get(there.scope, 'States') ?? {} }, ['S'])).filter(
      (name) => !isHome || name !== state.name,
    )
    const taken = new Set(Array.from(doc.machine.states.values(), (each) => each.name))
    const name = others.includes(state.name) ? free(state.name, taken) : state.name
    const next = isHome && there.onward === state.name ? onward(from, state.name) : there.onward
    const remove = heal(from, state.name, isHome, there.scope === from || there.via !== 'start' ? there.via : null)
    there.enter(name)
    lead(value, next)
    if (!isHome && next !== null) {
      for (const exit of exitsOf(value))
        if (exit.kind === 'rule' || exit.kind === 'catch') put(exit.holder, 'Next', next)
    }
    remove()
    if (isHome) return
    delete objectAt(from, ['States'])[state.name]
    if (!isObject(get(there.scope, 'States'))) put(there.scope, 'States', {})
    put(objectAt(there.scope, ['States']), name, value)
  }
  const { states, scopes, transitions } = doc.machine
  const edge = 'transition' in to ? transitions.get(to.transition) : undefined
  const scope = scopes.get(
    'scope' in to ? to.scope : (edge?.scope ?? states.get('state' in to ? to.state : state.id)?.scope ?? state.scope),
  )
  const others = (scope?.states ?? []).filter((id) => id !== state.id)
  const isTaken = others.some((id) => states.get(id)?.name === state.name)
  const name = isTaken ? free(state.name, new Set(Array.from(states.values(), (each) => each.name))) : state.name
  const target = [...(scope?.path ?? []), 'States', name]
  const moved = (path: Path) => (startsWith(path, state.path) ? [...target, ...path.slice(state.path.length)] : path)
  return { kind: 'move', outcome, change, moved, carried: state.path }
}

function ruling(doc: StudioDocument, state: StateView, dice: Dice): Edit {
  const next = dice.of(NAMES)
  const outcome = addRule(doc, { state: state.id, value: { Condition: '{% true %}' }, next })
  const change = (model: Model) => {
    const choice = objectAt(model, state.path)
    const rule = { Condition: '{% true %}', Next: next }
    const rules = get(choice, 'Choices')
    if (Array.isArray(rules)) rules.push(rule)
    else put(choice, 'Choices', [rule])
  }
  return { kind: 'addRule', outcome, change, moved: stay }
}

// ---- the laws ----

function orderIn(doc: StudioDocument, model: Model): (scope: ModelObject) => readonly string[] {
  const orders = new Map<ModelObject, readonly string[]>()
  for (const { path, states, node } of doc.machine.scopes.values()) {
    const names = states.map((id) => doc.machine.states.get(id)?.name ?? '')
    if (node?.kind === 'object') orders.set(objectAt(model, path), names)
  }
  return (scope) => orders.get(scope) ?? Object.keys(scope)
}

const idsOf = (doc: StudioDocument) =>
  new Map(Array.from(doc.machine.states.values(), ({ id, path }) => [JSON.stringify(path), id]))

const outline = (machine: StudioDocument['machine']) => [
  ...Array.from(machine.states.values(), ({ name, type, path, ends }) => [name, type, path, ends]),
  ...Array.from(machine.transitions.values(), ({ kind, path, target }) => [kind, path, target]),
]

function sliceOf(doc: StudioDocument, state: StateView): string {
  const { from, to } = presentRange(doc, state.node)
  return doc.text.slice(from, to)
}

/** States that an edit has nothing to do with keep every byte and their id; no id means two states, ever. */
function checkStates(before: StudioDocument, after: StudioDocument, edit: Edit, seen: Set<string>): void {
  const ids = idsOf(after)
  expect(new Set(ids.values()).size).toBe(ids.size)
  const kept = new Set<string>()
  for (const state of before.machine.states.values()) {
    const path = edit.moved(state.path)
    if (path === null) continue
    expect([edit.kind, path, ids.get(JSON.stringify(path))]).toEqual([edit.kind, path, state.id])
    kept.add(state.id)
    const now = after.machine.states.get(state.id)
    // What holds the state that is carried keeps its value and not its order.
    const isCarried = edit.carried && (startsWith(state.path, edit.carried) || startsWith(edit.carried, state.path))
    if (now && !isCarried && now.name === state.name && sameJson(now.node.value, state.node.value)) {
      expect(sliceOf(after, now)).toBe(sliceOf(before, state))
    }
  }
  for (const id of ids.values()) if (!kept.has(id)) expect(seen.has(id)).toBe(false)
  for (const id of ids.values()) seen.add(id)
}

interface Moment {
  readonly model: Model
  readonly text: string
  readonly ids: ReadonlyMap<string, StateId>
}

const momentOf = (doc: StudioDocument, model: Model): Moment => ({ model, text: doc.text, ids: idsOf(doc) })
const figures = { edits: 0, refused: 0, undone: 0, redone: 0 }

function runSequence({ raw, notation }: Given, choices: readonly (readonly number[])[]): void {
  let session: Session = openSession(openDocument(raw, notation))
  const first = momentOf(session.doc, modelOf(session.doc.tree.root?.value))
  const past: Moment[] = [first]
  const future: Moment[] = []
  const seen = new Set<string>(session.doc.machine.states.keys())
  const now = () => past[past.length - 1] ?? first
  for (const numbers of choices) {
    const roll = (numbers[0] ?? 0) % 20
    if (roll < 3 && past.length > 1) {
      session = undo(session)
      future.push(past.pop() ?? first)
      figures.undone += 1
    } else if (roll < 12 && future.length > 0) {
      session = redo(session)
      past.push(future.pop() ?? first)
      figures.redone += 1
    } else {
      const before = session.doc
      const edit = randomEdit(before, new Dice(numbers.slice(1)))
      figures.edits += 1
      if (!edit.outcome.ok) {
        figures.refused += 1
        expect(['not-possible-here', 'name-taken', 'plan-refused']).toContain(edit.outcome.error.code)
        continue
      }
      const model = modelOf(now().model as JsonValue)
      fileOrder = orderIn(before, model)
      edit.change(model)
      session = perform(session, edit.outcome.value, 0)
      expect([edit.kind, sameJson(session.doc.tree.root?.value, model as JsonValue)]).toEqual([edit.kind, true])
      checkStates(before, session.doc, edit, seen)
      if (edit.outcome.value.edits.length > 0) {
        past.push(momentOf(session.doc, model))
        future.length = 0
      }
    }
    expect(session.doc.tree.problems).toEqual([])
    expect(session.doc.text).toBe(now().text)
    expect(idsOf(session.doc)).toEqual(now().ids)
    expect(outline(session.doc.machine)).toEqual(outline(readMachine(notationNamed(notation).parse(session.doc.text))))
  }
  const last = session.doc.text
  const ids = idsOf(session.doc)
  const steps = session.history.done.length
  for (let step = 0; step < steps; step += 1) session = undo(session)
  expect(saveDocument(session.doc)).toBe(raw)
  for (let step = 0; step < steps; step += 1) session = redo(session)
  expect(session.doc.text).toBe(last)
  expect(idsOf(session.doc)).toEqual(ids)
}

/** A plain value cannot hold a property twice. */
function repeatsName({ raw, notation }: Given): boolean {
  let repeats = false
  visitNodes(openDocument(raw, notation).tree.root, ({ nth }) => {
    if (nth > 0) repeats = true
  })
  return repeats
}

/** A name without anything behind it, as YAML allows, is a state that the model has no fields of. */
function hasObjects({ raw, notation }: Given): boolean {
  const { states } = openDocument(raw, notation).machine
  return notation === 'json' || [...states.values()].every(({ node }) => node.kind === 'object')
}

/** A definition as it is found. */
interface Given {
  readonly raw: string
  readonly notation: NotationId
}

const OWN_JSON = [
  '{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"B"},"B":{"Type":"Choice","Choices":[{"Variable":"$.a","IsNull":true,"Next":"A"}],"Default":"C"},"C":{"Type":"Parallel","Branches":[{"StartAt":"D","States":{"D":{"Type":"Fail"}}},{"States":{}}],"Catch":[{"ErrorEquals":["E"],"Next":"A"}],"End":true}}}',
  '{\r\n\t"States" : {\r\n\t\t// why\r\n\t\t"A":{ "Type":"Task", "Resource": "${R}", "Next":"A" } /* odd */,\r\n\t\t"B":{}, "7":{"Type":"Succeed"},\r\n\t}\r\n}',
]

const OWN_YAML = [
  '# top\nStates: # all\n  # one\n  A:\n    Type: Task\n    Resource: !Sub "${R}" # why\n    Next: A\n\n  B: {}\n  "7": {Type: Succeed}\n',
]

const OWN: readonly Given[] = [
  ...OWN_JSON.map((raw) => ({ raw, notation: 'json' as const })),
  ...OWN_YAML.map((raw) => ({ raw, notation: 'yaml' as const })),
]

function definitions(): readonly Given[] {
  if (!isThere) {
    console.warn(`Left out: random editing of real definitions (no ${folder})`)
    return OWN
  }
  const rows: readonly { readonly file: string; readonly format: string; readonly bytes: number }[] = JSON.parse(
    readFileSync(join(folder, 'index.json'), 'utf8'),
  )
  const small = rows.filter(({ format, bytes }) => format !== 'json5' && bytes < 12_000)
  const given = small.map(({ file, format }): Given => {
    return { raw: readFileSync(join(folder, file), 'utf8'), notation: format === 'yaml' ? 'yaml' : 'json' }
  })
  return [...OWN, ...given.filter((one) => !repeatsName(one) && hasObjects(one))]
}

test(`${RUNS * EDITS_A_RUN} random edits do what the model does, and are undone to the byte`, () => {
  const texts = definitions()
  const edit = fc.array(fc.nat(997), { minLength: 8, maxLength: 8 })
  const law = fc.property(
    fc.nat(texts.length - 1),
    fc.array(edit, { minLength: EDITS_A_RUN, maxLength: EDITS_A_RUN }),
    (index, choices) => runSequence(texts[index] ?? { raw: '{}', notation: 'json' }, choices),
  )
  fc.assert(law, { numRuns: RUNS, seed: 20 })
  console.info(`${texts.length} definitions; ${JSON.stringify(figures)}`)
  expect(figures.edits).toBeGreaterThan(RUNS * EDITS_A_RUN * 0.7)
  expect(figures.refused).toBeLessThan(figures.edits * 0.35)
})

const PIECES = [
  '',
  '  ',
  '- ',
  '# ',
  '&a ',
  '*a',
  '|\n',
  '\t',
  '"',
  '{',
  '}',
  ',',
  ':',
  ' ',
  '\n',
  '"A":{"Type":"Pass"},',
  '\\',
  '//',
  'x',
  '[',
  '😀',
]

test('whatever is typed, no id means two states, ranges stay in the text, and undo restores the bytes', () => {
  const texts = definitions()
  const typing = fc.record({ at: fc.nat(), length: fc.nat(40), piece: fc.constantFrom(...PIECES) })
  let broken = 0
  const law = fc.property(
    fc.nat(texts.length - 1),
    fc.array(typing, { minLength: 1, maxLength: 12 }),
    (index, steps) => {
      const { raw, notation } = texts[index] ?? { raw: '{}', notation: 'json' }
      let session = openSession(openDocument(raw, notation))
      for (const { at, length, piece } of steps) {
        const from = at % (session.doc.text.length + 1)
        const to = Math.min(session.doc.text.length, from + length)
        const outcome = editText(session.doc, { edits: [{ from, to, insert: piece }] })
        if (!outcome.ok) throw new Error(outcome.error.message)
        session = perform(session, outcome.value, 0)
        const { machine, text, tree } = session.doc
        if (tree.problems.length > 0) broken += 1
        expect(machine.states.size).toBe(new Set(session.doc.identity.states.map(({ id }) => id)).size)
        for (const { node } of machine.states.values()) {
          const range = presentRange(session.doc, node)
          expect(0 <= range.from && range.from <= range.to && range.to <= text.length).toBe(true)
        }
        selectionAt(session.doc, from)
      }
      while (session.history.done.length > 0) session = undo(session)
      expect(saveDocument(session.doc)).toBe(raw)
      expect(idsOf(session.doc)).toEqual(idsOf(openDocument(raw, notation)))
    },
  )
  fc.assert(law, { numRuns: RUNS, seed: 21 })
  expect(broken).toBeGreaterThan(RUNS)
})

test('the selection of each state and field of a definition is found again at its range', () => {
  const faults = definitions().flatMap(({ raw, notation }) => {
    const doc = openDocument(raw, notation)
    return [...doc.machine.states.values()].flatMap((state) => {
      const fields = state.node.children.map(
        ({ key }): Selection => ({ kind: 'field', state: state.id, at: [key?.name ?? ''] }),
      )
      const selections: readonly Selection[] = [{ kind: 'states', ids: [state.id] }, ...fields]
      return selections.filter(
        (each) => JSON.stringify(selectionAt(doc, rangeOf(doc, each).from)) !== JSON.stringify(each),
      )
    })
  })
  expect(faults).toEqual([])
})
