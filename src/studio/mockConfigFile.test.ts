// Task results from files: which are taken over at once, which are asked about, and what is told.
import { describe, expect, test } from 'vitest'
import { createDocumentStore } from './documentStore'
import { applyResults, takeResults } from './mockConfigFile'
import type { Studio } from './Studio'
import { createViewStore } from './viewStore'

const text = `{"StartAt":"Pay","States":{"Pay":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","End":true}}}`

function studio() {
  const document = createDocumentStore(text, () => 0)
  const view = createViewStore({})
  // Only what results need of it.
  return { document, view } as unknown as Studio
}

const results = ({ document }: Studio) => [...document.getState().doc.aside.mocks.values()]
const config = (testCases: object) =>
  JSON.stringify({ StateMachines: { M: { TestCases: testCases } }, MockedResponses: { R: { '0': { Return: 1 } } } })

describe('takeResults', () => {
  test('takes the only test case at once, as one step to undo', () => {
    const it = studio()
    takeResults(it, config({ Only: { Pay: 'R' } }), 'MockConfigFile.json')
    expect(results(it)).toEqual([[{ return: 1 }, { missing: 'R', repeat: true }]])
    expect(it.view.getState().dialog).toBe('none')
    expect(it.document.getState().last?.label).toBe('Import the results of Only')
    it.document.getState().undo()
    expect(results(it)).toEqual([])
  })

  test('asks which of several, and takes the chosen one', () => {
    const it = studio()
    takeResults(it, config({ A: {}, B: { Pay: 'R' } }), 'MockConfigFile.json')
    const { dialog, testCases } = it.view.getState()
    expect([dialog, testCases.map(({ name }) => name), results(it)]).toEqual(['testCases', ['A', 'B'], []])
    applyResults(it, testCases[1]?.mocks ?? {}, 'B')
    expect(it.view.getState().dialog).toBe('none')
    expect(results(it)).toHaveLength(1)
  })

  test('takes mocks as the command line does', () => {
    const it = studio()
    takeResults(it, '{"Pay": [{"ask": true}], "sqs:sendMessage": [{"return": 1}]}', 'mocks.json')
    expect(results(it)).toEqual([[{ ask: true }]])
    expect(it.document.getState().doc.aside.resourceMocks).toEqual({ 'sqs:sendMessage': [{ return: 1 }] })
  })

  test('names states that are not here', () => {
    const it = studio()
    takeResults(it, config({ Only: { Pay: 'R', Ship: 'R' } }), 'x.json')
    const { dialog, notes } = it.view.getState()
    expect(dialog).toBe('notes')
    expect(notes.sentences).toEqual(['There is no state "Ship" in the workflow.'])
    expect(results(it)).toHaveLength(1)
  })

  test.each([
    ['{', 1],
    ['[]', 1],
    ['{"Pay": [{"returns": 1}, {"times": 0, "return": 1}]}', 2],
    [config({ Only: { Pay: 'Gone' } }), 1],
    [JSON.stringify({ Pay: Array.from({ length: 30 }, () => 1) }), 21],
  ])('changes nothing for %s and says why', (wrong, sentences) => {
    const it = studio()
    takeResults(it, wrong, 'x.json')
    const { dialog, notes } = it.view.getState()
    expect([dialog, notes.title, notes.sentences.length]).toEqual(['notes', 'x.json was not imported', sentences])
    expect(it.document.getState().last).toBeNull()
  })
})
