// Where a workflow's JSONata differs from the library on purpose (decisions/0006), each by an expression that tells them apart.
import jsonata from 'jsonata'
import { expect, test } from 'vitest'
import { compileJsonata } from './compileJsonata'

const differences: readonly (readonly [what: string, source: string, library: string, workflow: string])[] = [
  ['$eval is taken away', '$eval("1 + 1")', '2', 'T1006'],
  ['$partition is added', '$partition([1, 2, 3], 2)', 'T1006', '[[1,2],[3]]'],
  ['$range is added', '$range(1, 5, 2)', 'T1006', '[1,3,5]'],
  ['$hash is added', '$hash("a", "MD5")', 'T1006', '"0cc175b9c0f1b6a831c399e269772661"'],
  ['$uuid is added', '$uuid()', 'T1006', '"made-uuid"'],
  ['$parse is added', '$parse("[1]")', 'T1006', '[1]'],
  ["$millis is the run's clock", '$millis() = 5', 'false', 'true'],
  ['there is no context item', 'a', '1', 'refused'],
  ['nothing is an error', '{"a": 1}.b', 'nothing', 'States.QueryEvaluationError'],
  ['a function is no value', 'function($x) { $x }', 'a function', 'States.QueryEvaluationError'],
  [
    'evaluations nest 100 deep',
    '($f := function($n) { $n = 0 ? 0 : 1 + $f($n - 1) }; $f(200))',
    '200',
    'States.QueryEvaluationError',
  ],
]

test.each(differences)('%s', async (_, source, library, workflow) => {
  expect([await inLibrary(source), inWorkflow(source)]).toEqual([library, workflow])
})

async function inLibrary(source: string): Promise<string> {
  try {
    const value: unknown = await jsonata(source).evaluate({ a: 1 })
    if (value === undefined) return 'nothing'
    return typeof value === 'function' || Object.hasOwn(Object(value), '_jsonata_lambda')
      ? 'a function'
      : JSON.stringify(value)
  } catch (error) {
    return String((error as { code?: string }).code)
  }
}

function inWorkflow(source: string): string {
  const compiled = compileJsonata(source, 'Output', { states: ['input'] })
  if (!compiled.ok) return 'refused'
  const said = compiled.value.evaluate({
    input: {},
    result: undefined,
    errorOutput: undefined,
    context: () => ({}),
    variables: new Map(),
    chance: { random: () => 0.5, uuid: () => 'made-uuid', now: () => 5 },
  })
  if (said.ok) return JSON.stringify(said.value)
  return /T1006/.exec(said.error.cause)?.[0] ?? said.error.error
}
