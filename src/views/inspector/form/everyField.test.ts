// Every field of every state type in both query languages: set, changed and removed by what the form itself uses.
import { describe, expect, test } from 'vitest'
import type { FieldSpec, QueryLanguage, StateType } from '../../../core/asl/StateType'
import type { JsonObject, JsonValue } from '../../../core/base/JsonValue'
import { memberOf } from '../../../core/base/JsonValue'
import { stepName } from '../../../core/base/Path'
import { removeField } from '../../../core/document/commands/removeField'
import { setTarget } from '../../../core/document/commands/setTarget'
import { openDocument } from '../../../core/document/openDocument'
import { openSession, perform, type Session, undo } from '../../../core/document/Session'
import type { Command } from '../../../core/document/StudioDocument'
import type { StateView } from '../../../core/machine/Machine'
import { stateTypes } from '../../../core/states'
import { nodeAt } from '../../../core/syntax/nodeAt'
import { changeField } from './changeField'
import { type FieldEntry, fieldEntries, fieldName } from './FieldEntry'
import type { FieldPlace } from './FieldPlace'
import { fieldsFor, statePlace } from './fieldsFor'
import { readText, writeText } from './fieldText'
import { listNamed } from './listItems'
import { startValue } from './startValue'

const languages: readonly QueryLanguage[] = ['JSONPath', 'JSONata']

interface Trail {
  /** Fields from the state down to the one under test; a list stands for its first entry. */
  readonly specs: readonly FieldSpec[]
}

interface Subject extends Trail {
  readonly title: string
  readonly type: StateType
  readonly language: QueryLanguage
}

function trailsOf(specs: readonly FieldSpec[], language: QueryLanguage, above: readonly FieldSpec[] = []): Trail[] {
  return specs
    .filter((spec) => spec.languages.includes(language) && !(above.length === 0 && isElsewhere(spec)))
    .flatMap((spec) => {
      const own = [...above, spec]
      return [{ specs: own }, ...trailsOf(spec.items ?? [], language, own)]
    })
}

/** Type is the header's, End a choice of Next's picker. */
function isElsewhere(spec: FieldSpec): boolean {
  return fieldName(spec) === 'Type' || fieldName(spec) === 'End'
}

const subjects: readonly Subject[] = stateTypes.flatMap((type) =>
  languages.flatMap((language) =>
    trailsOf(type.fields, language).map(({ specs }) => {
      const names = specs.map((spec) => fieldName(spec) || 'comparison').join('/')
      return { title: `${type.name} ${language} ${names}`, type, language, specs }
    }),
  ),
)

const layouts = {
  spaced: (value: JsonValue) => `${JSON.stringify(value, null, 2)}\n`,
  minified: (value: JsonValue) => JSON.stringify(value),
}

/** A definition with one state `S` of the type, in which everything above the field under test is there. */
function definitionOf({ type, language, specs }: Subject): JsonValue {
  const around = specs.slice(0, -1).reduceRight<JsonValue>((inner, spec) => {
    const value = spec.kind === 'list' || spec.kind === 'machines' ? [{ ...Object(inner) }] : inner
    return { [fieldName(spec)]: value }
  }, {})
  const state = { Type: type.name, ...Object(around), Extra: 1 }
  return { Comment: 'c', QueryLanguage: language, StartAt: 'S', States: { S: state, Other: { Type: 'Succeed' } } }
}

function stateOf({ doc }: Session): StateView {
  const [state] = doc.machine.states.values()
  if (!state) throw new Error('no state')
  return state
}

/** The row of the field under test, found by walking down from the state as the form's components do. */
function entryOf(session: Session, { specs }: Trail): FieldEntry {
  const state = stateOf(session)
  let holder: FieldPlace = statePlace(state)
  let entries = fieldsFor(state)
  for (const spec of specs.slice(0, -1)) {
    const entry = found(entries, spec)
    const isList = spec.kind === 'list' || spec.kind === 'machines'
    const at = isList ? [...entry.place.at, 0] : entry.place.at
    holder = { ...entry.place, at, node: nodeAt(session.doc.tree, [...state.path, ...at]) }
    entries = fieldEntries(spec.items ?? [], holder)
  }
  const last = specs[specs.length - 1]
  if (!last) throw new Error('no field')
  return found(entries, last)
}

function found(entries: readonly FieldEntry[], spec: FieldSpec): FieldEntry {
  const entry = entries.find((each) => each.spec === spec)
  if (!entry) throw new Error(`no row for ${fieldName(spec)}`)
  return entry
}

function run<Args>(session: Session, command: Command<Args>, args: Args): Session {
  const planned = command(session.doc, args)
  if (!planned.ok) throw new Error(`${planned.error.code}: ${planned.error.message}`)
  return perform(session, planned.value, 0)
}

/** Two texts or values that the form of a kind of field takes, one after the other. */
function samplesOf(spec: FieldSpec, language: QueryLanguage, holder: FieldPlace): readonly [JsonValue, JsonValue] {
  const read = (text: string): JsonValue => {
    const value = readText(spec, text, language)
    if (!value.ok) throw new Error(`${fieldName(spec)} does not take ${text}: ${value.error}`)
    expect(writeText(value.value, JSON.stringify(value.value))).toBe(text)
    return value.value
  }
  switch (spec.kind) {
    case 'integer':
      return [read('2'), spec.expression && language === 'JSONata' ? read('{% 1 + 1 %}') : read('3')]
    case 'number':
      return [read('1.5'), read('2')]
    case 'boolean':
      return [true, false]
    case 'enum':
      return [spec.values?.[0] ?? '', spec.values?.at(-1) ?? '']
    case 'path':
    case 'referencePath':
      return [read('$.a'), spec.nullable ? null : read('$.b')]
    case 'timestamp':
      return [read('2030-01-31T09:00:00Z'), read('${Moment}')]
    case 'resource':
      return [read('arn:aws:states:::sqs:sendMessage'), read('arn:aws:states:::lambda:invoke')]
    case 'condition':
      return spec.at.length === 0
        ? [{ Variable: '$.a', IsNull: true }, { Not: { Variable: '$.b', NumericEquals: 1 } }]
        : ['{% $a %}', '{% $b %}']
    case 'variables':
    case 'template':
    case 'json':
      return [{ a: 1 }, { a: 2, 'b.$': '$.c' }]
    case 'list':
    case 'machines':
    case 'machine':
    case 'object':
      return [startValue({ spec, replaces: null }, holder), { x: 1 }]
    case 'errorNames':
      return [['States.Timeout'], ['States.Timeout', 'My.Error']]
    case 'target':
      return ['Other', 'S']
    default:
      return [read('one'), read('two')]
  }
}

function write(session: Session, subject: Subject, value: JsonValue): Session {
  const entry = entryOf(session, subject)
  const { state, at } = entry.place
  const isNested = at.some(
    (step) => stepName(step) === 'Branches' || stepName(step) === 'ItemProcessor' || step === 'Iterator',
  )
  if (entry.spec.kind === 'target' && state !== null && typeof value === 'string' && !isNested) {
    return run(session, setTarget, { exit: { state, at: entry.spec.exclusive ? ['Next'] : at }, target: value })
  }
  return run(session, changeField, { entry, value })
}

function valueAt(session: Session, subject: Subject): JsonValue | undefined {
  const { doc } = session
  const steps = subject.specs.flatMap((spec, index) => {
    const isHeld = index < subject.specs.length - 1 && (spec.kind === 'list' || spec.kind === 'machines')
    return isHeld ? [...spec.at, 0] : [...spec.at]
  })
  return nodeAt(doc.tree, [...stateOf(session).path, ...steps])?.value
}

describe('every field can be set, changed and removed', () => {
  test('the tables are long enough for this to mean something', () => {
    expect(subjects.length).toBeGreaterThan(250)
  })

  for (const [layout, print] of Object.entries(layouts)) {
    test.each(subjects)(`${layout}: $title`, (subject) => {
      const spec = subject.specs.at(-1)
      const text = print(definitionOf(subject))
      const session = openSession(openDocument(text))
      const before = entryOf(session, subject)
      const [one, other] = samplesOf(before.spec, subject.language, before.place)

      const set = write(session, subject, one)
      expect(valueAt(set, subject)).toEqual(one)
      const changed = write(set, subject, other)
      expect(valueAt(changed, subject)).toEqual(other)
      expect(memberOf(stateOf(changed).node.value, 'Extra')).toBe(1)

      const { place } = entryOf(changed, subject)
      const removed =
        spec?.at.length === 0
          ? Object.keys(Object(other)).reduce(
              (now, key) => run(now, removeField, { state: place.state, at: [...place.at, key] }),
              changed,
            )
          : run(changed, removeField, { state: place.state, at: place.at })
      expect(removed.doc.text).toBe(text)
      expect(undo(undo(undo(removed))).doc.text.replace(/\s/g, '')).toContain('Extra')
    })
  }
})

test.each(stateTypes.filter(({ hasNext }) => hasNext))(
  '$name: End is chosen in the row of Next, and removed there',
  (type) => {
    const text = JSON.stringify(
      { StartAt: 'S', States: { S: { Type: type.name }, Other: { Type: 'Succeed' } } },
      null,
      2,
    )
    const session = openSession(openDocument(text))
    const { id } = stateOf(session)
    const next = (now: Session) => fieldsFor(stateOf(now)).filter(({ spec }) => spec.exclusive === 'transition')

    const ended = run(session, setTarget, { exit: { state: id, at: ['Next'] }, target: null })
    expect(memberOf(stateOf(ended).node.value, 'End')).toBe(true)
    expect(next(ended).map(({ place }) => place.at)).toEqual([['End']])
    const led = run(ended, setTarget, { exit: { state: id, at: ['Next'] }, target: 'Other' })
    expect(next(led).map(({ place }) => place.at)).toEqual([['Next']])
    expect(run(ended, removeField, { state: id, at: ['End'] }).doc.text).toBe(text)
    expect(run(led, removeField, { state: id, at: ['Next'] }).doc.text).toBe(text)
  },
)

describe('lists are made by their own commands', () => {
  const cases = [
    { type: 'Choice', name: 'Choices' },
    { type: 'Task', name: 'Retry' },
    { type: 'Task', name: 'Catch' },
    { type: 'Parallel', name: 'Branches' },
  ]
  test.each(cases)('$name: add, then remove', ({ type, name }) => {
    const state: JsonObject = { Type: type, Comment: 'c' }
    const text = JSON.stringify({ StartAt: 'S', States: { S: state } }, null, 2)
    const session = openSession(openDocument(text))
    const list = listNamed(name)
    const { id } = stateOf(session)
    if (!list) throw new Error('no such list')

    const added = run(session, list.add, { state: id })
    expect(memberOf(stateOf(added).node.value, name)).toHaveLength(1)
    const removed = run(added, removeField, { state: id, at: [name] })
    expect(removed.doc.text).toBe(text)
  })
})
