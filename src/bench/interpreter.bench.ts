// Transitions a second of the interpreter with its full history, in Node.
import type { RunOptions } from '../core/asl/Execution'
import type { JsonObject, JsonValue } from '../core/base/JsonValue'
import { compileProgram } from '../core/interpreter/compileProgram'
import type { Program } from '../core/interpreter/Program'
import type { Step } from '../core/interpreter/Step'
import { startRun } from '../core/interpreter/startRun'
import { stepRun } from '../core/interpreter/stepRun'
import { simulateNow } from '../node/simulate'
import type { Bench, Figure } from './Bench'

const TARGET = 400_000
const PASSES = 30

const OPTIONS: RunOptions = {
  at: 0,
  seed: 1,
  type: 'STANDARD',
  roleArn: 'arn:aws:iam::123456789012:role/bench',
  executionName: 'bench',
  stateMachineName: 'bench',
  maxEvents: 25_000,
}

/** Counts to 6,000 with a Choice between: 12,000 transitions, just under the history's limit. */
function loop(count: JsonObject, more: JsonValue): JsonValue {
  return {
    StartAt: 'Count',
    States: {
      Count: { Type: 'Pass', ...count, Next: 'More' },
      More: { Type: 'Choice', Choices: [more], Default: 'Count' },
      Done: { Type: 'Succeed' },
    },
  }
}

const pathLoop = loop(
  { Parameters: { 'n.$': 'States.MathAdd($.n, 1)' } },
  { Variable: '$.n', NumericGreaterThanEquals: 6000, Next: 'Done' },
)
const jsonataLoop: JsonValue = {
  // The loop is an object.
  ...(loop(
    { Output: { n: '{% $states.input.n + 1 %}' } },
    { Condition: '{% $states.input.n >= 6000 %}', Next: 'Done' },
  ) as JsonObject),
  QueryLanguage: 'JSONata',
}

/** 200 states in a row, every second one a Choice. */
function chain(): JsonValue {
  const states = Array.from({ length: 200 }, (_, index): [string, JsonValue] => {
    const next = `S${index + 1}`
    return [
      `S${index}`,
      index % 2 === 0
        ? { Type: 'Pass', Next: next }
        : { Type: 'Choice', Choices: [{ Variable: '$', IsNull: true, Next: next }], Default: next },
    ]
  })
  return { StartAt: 'S0', States: { ...Object.fromEntries(states), S200: { Type: 'Succeed' } } }
}

const map: JsonValue = {
  StartAt: 'M',
  States: {
    M: { Type: 'Map', ItemProcessor: { StartAt: 'P', States: { P: { Type: 'Pass', End: true } } }, End: true },
  },
}

const tasks: JsonValue = {
  StartAt: 'M',
  States: {
    M: {
      Type: 'Map',
      ItemProcessor: {
        StartAt: 'T',
        States: { T: { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', End: true } },
      },
      End: true,
    },
  },
}

function programOf(definition: JsonValue): Program {
  const program = compileProgram(definition)
  if (!program.ok) throw new Error(program.error.message)
  return program.value
}

/** Runs to the end in slices of `budget` turns; gives the number of turns. */
function runOnce(program: Program, input: JsonValue, budget: number): number {
  let step: Step = startRun(program, input, OPTIONS)
  let turns = 0
  const events = [...step.events]
  while (step.more) {
    step = stepRun(program, step.state, { kind: 'advance', at: 0, budget })
    turns += step.turns
    for (const event of step.events) events.push(event)
  }
  if (step.outcome?.status !== 'SUCCEEDED' || events.length < turns)
    throw new Error(`${step.outcome?.status} after ${events.length} events`)
  return turns
}

function rate(
  what: string,
  definition: JsonValue,
  input: JsonValue,
  { budget = 1e9, repeat = 1, target = TARGET } = {},
): Figure {
  const program = programOf(definition)
  const rates = Array.from({ length: PASSES }, () => {
    const begun = performance.now()
    let turns = 0
    for (let count = 0; count < repeat; count += 1) turns += runOnce(program, input, budget)
    return (turns / (performance.now() - begun)) * 1000
  })
  return {
    what: `${what}, median of ${PASSES}`,
    value: Math.round(median(rates)),
    unit: '/s',
    ...(target > 0 && { atLeast: target }),
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}

function taskRate(): Figure {
  const input = Array.from({ length: 3000 }, (_, index) => index)
  const rates = Array.from({ length: 10 }, () => {
    const begun = performance.now()
    const { events } = simulateNow(tasks, { input })
    return (events.length / (performance.now() - begun)) * 1000
  })
  return {
    what: 'events of a Map of 3,000 tasks with the driver and its answers, median of 10',
    value: Math.round(median(rates)),
    unit: '/s',
  }
}

export const bench: Bench = {
  title: 'Interpreter: transitions a second, history recorded',
  run: async () => [
    rate('loop of Pass and Choice', pathLoop, { n: 0 }),
    rate('the same in slices of 2,000', pathLoop, { n: 0 }, { budget: 2000 }),
    rate('the same turn by turn, every state kept usable', pathLoop, { n: 0 }, { budget: 1 }),
    rate('chain of 200 Pass and Choice', chain(), { n: 0 }, { repeat: 50 }),
    rate('the loop in JSONata', jsonataLoop, { n: 0 }, { target: 0 }),
    rate(
      'inline Map over 5,000 items',
      map,
      Array.from({ length: 5000 }, (_, index) => index),
      { target: 0 },
    ),
    taskRate(),
  ],
}
