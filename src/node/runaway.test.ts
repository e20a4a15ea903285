// Expressions that never end, or would fill the memory: the library and the command line come back with an error all the same.
import { describe, expect, test } from 'vitest'
import type { JsonObject, JsonValue } from '../core/base/JsonValue'
import { memoryIo } from './cli/memoryIo'
import { runCommand } from './cli/run'
import { simulate } from './simulate'

const text = `${'a'.repeat(60)}!`

function jsonata(source: string, more: JsonObject = {}): JsonObject {
  const state = { Type: 'Pass', Output: `{% ${source} %}`, End: true, ...more }
  return {
    QueryLanguage: 'JSONata',
    StartAt: 'A',
    States: { A: state, Caught: { Type: 'Pass', Output: 'caught', End: true } },
  }
}

const jsonpath: JsonObject = {
  StartAt: 'A',
  States: { A: { Type: 'Pass', InputPath: '$.list[?(@.s =~ /(a+)+/)]', End: true } },
}

const GAVE_UP = 'The evaluation of an expression took too long and was ended.'
const STACK = 'Stack overflow error: Check for non-terminating recursive function.'
const MEMORY = 'Expression evaluation memory limit exceeded: Check for excessive memory usage'
/** A slow machine may lose patience before the evaluation has used up what it may use. */
const TIME = /Expression evaluation timeout: Check for infinite loop|took too long/

describe('simulate ends', () => {
  test.each<[string, JsonValue, string, string | RegExp]>([
    ['a regular expression', jsonata('$contains($states.input.s, /^(a+)+$/)'), 'States.QueryEvaluationError', GAVE_UP],
    ['a filter by a regular expression', jsonpath, 'States.Runtime', GAVE_UP],
    ['recursion', jsonata('($f := function($n) { 1 + $f($n) }; $f(1))'), 'States.QueryEvaluationError', STACK],
    ['a loop', jsonata('($f := function($n) { $f($n) }; $f(1))'), 'States.QueryEvaluationError', TIME],
    ['a huge range', jsonata('[1..9000000]'), 'States.QueryEvaluationError', MEMORY],
    ['huge padding', jsonata('$pad("", 1000000000)'), 'States.QueryEvaluationError', MEMORY],
    ['doubling', jsonata('$reduce([1..40], function($a, $b) { $a & $a }, "x")'), 'States.QueryEvaluationError', MEMORY],
  ])('%s', async (_, definition, error, cause) => {
    const run = await simulate(definition, { input: { s: text, list: [{ s: text }] } })
    expect(run).toMatchObject({ status: 'FAILED', error })
    expect(run.cause).toContain(`(entered at the event id #2). `)
    expect(run.cause).toMatch(cause)
    expect(run.events.map(({ id }) => id)).toEqual(run.events.map((_event, index) => index + 1))
  })

  test('what is given up can be caught, and the rest of the run is the same', async () => {
    const task = { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', Arguments: {}, End: true }
    const definition = jsonata('$contains($states.input.s, /^(a+)+$/)', {
      ...task,
      Catch: [{ ErrorEquals: ['States.QueryEvaluationError'], Next: 'Caught' }],
    })
    const run = await simulate(definition, { input: { s: text } })
    expect(run).toMatchObject({ status: 'SUCCEEDED', output: 'caught' })
  })
})

test('the command line prints the failure', async () => {
  const io = memoryIo({ 'a.json': JSON.stringify(jsonata('$match($states.input.s, /^(a+)+$/)')) })
  expect(await runCommand(['a.json', '--input', JSON.stringify({ s: text })], io)).toBe(1)
  expect(io.written.out).toContain(GAVE_UP)
})
