// Which rows a form has: by the table, by what is written, by what excludes what.
import { expect, test } from 'vitest'
import type { JsonObject } from '../../../core/base/JsonValue'
import { openDocument } from '../../../core/document/openDocument'
import { fieldName } from './FieldEntry'
import { fieldsFor, fieldTable, statePlace, workflowFields } from './fieldsFor'
import { otherFields } from './otherFields'
import { sectionsOf } from './sections'

function stateOf(state: JsonObject, language = 'JSONPath') {
  const text = JSON.stringify({ QueryLanguage: language, StartAt: 'S', States: { S: state } })
  const [view] = openDocument(text).machine.states.values()
  if (!view) throw new Error('no state')
  return view
}

function row(state: JsonObject, name: string, language = 'JSONPath') {
  return fieldsFor(stateOf(state, language)).find(({ spec }) => fieldName(spec) === name)
}

test('what is written is present, what is usual is empty, the rest is offered', () => {
  expect(row({ Type: 'Task', Comment: 'x' }, 'Comment')?.presence).toBe('present')
  expect(row({ Type: 'Task' }, 'Comment')?.presence).toBe('empty')
  expect(row({ Type: 'Task' }, 'Credentials')?.presence).toBe('offered')
  expect(row({ Type: 'Task' }, 'Resource')?.presence).toBe('empty')
})

test('a field of the other query language has a row only where it is written', () => {
  expect(row({ Type: 'Task' }, 'Arguments')).toBeUndefined()
  expect(row({ Type: 'Task', Arguments: {} }, 'Arguments')).toMatchObject({ presence: 'present', isForeign: true })
  expect(row({ Type: 'Task' }, 'Arguments', 'JSONata')?.isForeign).toBe(false)
})

test('a field that is excluded by one that is there says which it replaces', () => {
  const timeout = row({ Type: 'Task', TimeoutSeconds: 3 }, 'TimeoutSecondsPath')
  expect(timeout).toMatchObject({ presence: 'offered', replaces: { label: 'Timeout' } })
  expect(row({ Type: 'Task', TimeoutSeconds: 3, TimeoutSecondsPath: '$.t' }, 'TimeoutSecondsPath')?.replaces).toBeNull()
})

test('a distributed field is offered and never in the way', () => {
  expect(row({ Type: 'Map' }, 'ItemReader')?.presence).toBe('offered')
  expect(row({ Type: 'Map', ItemReader: {} }, 'ItemReader')?.presence).toBe('present')
})

test('End has a row of its own only while Next does not say it all', () => {
  expect(row({ Type: 'Pass', End: true }, 'End')).toBeUndefined()
  expect(row({ Type: 'Pass', End: false }, 'End')?.presence).toBe('present')
  expect(row({ Type: 'Pass', End: true, Next: 'S' }, 'End')?.presence).toBe('present')
})

test('names of the prototype are names like any other', () => {
  const text = '{"States":{"__proto__":{"Type":"Pass","constructor":1,"__proto__":{"a":1}}}}'
  const [view] = openDocument(text).machine.states.values()
  if (!view) throw new Error('no state')
  const others = otherFields(fieldTable(view), statePlace(view))
  expect(others.map(({ name }) => name)).toEqual(['constructor', '__proto__'])
})

test('a state of no known type shows what every state has, and all else as it is written', () => {
  const view = stateOf({ Type: 'Pas', Result: 1 })
  expect(fieldsFor(view).map(({ spec }) => fieldName(spec))).toEqual(['Comment', 'QueryLanguage'])
  expect(otherFields(fieldTable(view), statePlace(view)).map(({ name }) => name)).toEqual(['Result'])
})

test('sections stand in their order and begin open where something is to be filled in', () => {
  const sections = sectionsOf(fieldsFor(stateOf({ Type: 'Task' })), 'Task')
  expect(sections.map(({ id }) => id)).toEqual(['basics', 'input', 'flow', 'output', 'variables', 'errors', 'advanced'])
  expect(sections.filter(({ beginsOpen }) => beginsOpen).map(({ id }) => id)).toEqual([
    'basics',
    'input',
    'flow',
    'output',
  ])
})

test('the workflow has every top-level field but its states', () => {
  const names = workflowFields(openDocument('{}')).map(({ spec }) => fieldName(spec))
  expect(names).toEqual(['Comment', 'QueryLanguage', 'StartAt', 'TimeoutSeconds', 'Version'])
})
