// The item of an iteration is found from wherever it is asked for, in copies of a state and after a redrive too.
import { expect, test } from 'vitest'
import type { RunOptions } from '../asl/Execution'
import type { JsonValue } from '../base/JsonValue'
import { compileProgram } from './compileProgram'
import type { Step } from './Step'
import { startRun } from './startRun'
import { stepRun } from './stepRun'

const OPTIONS: RunOptions = {
  at: 0,
  seed: 1,
  type: 'STANDARD',
  roleArn: 'arn:aws:iam::123456789012:role/runner',
  executionName: 'run',
  stateMachineName: 'machine',
  maxEvents: 25_000,
}

const TASK = {
  Type: 'Task',
  Resource: 'arn:aws:lambda:us-east-1:123456789012:function:work',
  Parameters: { 'index.$': '$$.Map.Item.Index', 'value.$': '$$.Map.Item.Value' },
  End: true,
}
const definition: JsonValue = {
  StartAt: 'Outer',
  States: {
    Outer: {
      Type: 'Map',
      ItemProcessor: {
        StartAt: 'Inner',
        States: {
          Inner: {
            Type: 'Map',
            ItemProcessor: {
              StartAt: 'Both',
              States: {
                Both: { Type: 'Parallel', Branches: [{ StartAt: 'T', States: { T: TASK } }], End: true },
              },
            },
            End: true,
          },
        },
      },
      End: true,
    },
  },
}

/** Goes on until the execution waits or is over, every step from a copy. Gives the calls made on the way. */
function advance(step: Step): { readonly step: Step; readonly calls: Step['effects'] } {
  const program = programOf()
  const calls = step.effects.filter(({ kind }) => kind === 'invoke')
  if (!step.more) return { step, calls }
  const state = structuredClone(step.state)
  const rest = advance(stepRun(program, state, { kind: 'advance', at: state.at, budget: 1 }))
  return { step: rest.step, calls: [...calls, ...rest.calls] }
}

function programOf() {
  const program = compileProgram(definition)
  if (!program.ok) throw new Error(program.error.message)
  return program.value
}

function asked(calls: Step['effects']): readonly JsonValue[] {
  return calls.map((effect) =>
    effect.kind === 'invoke' ? { iteration: effect.call.iteration, input: effect.call.input } : null,
  )
}

const EXPECTED = [
  { iteration: [0, 0], input: { index: 0, value: 'a' } },
  { iteration: [0, 1], input: { index: 1, value: 'b' } },
  { iteration: [1, 0], input: { index: 0, value: 'c' } },
]

test('tasks inside of branches see the item of the innermost Map', () => {
  const { calls } = advance(startRun(programOf(), [['a', 'b'], ['c']], OPTIONS))
  expect(asked(calls)).toEqual(EXPECTED)
})

test('and see it again after a redrive', () => {
  const { step } = advance(startRun(programOf(), [['a', 'b'], ['c']], OPTIONS))
  const stopped = stepRun(programOf(), step.state, { kind: 'stop', at: 1000 })
  const { calls } = advance(stepRun(programOf(), stopped.state, { kind: 'redrive', at: 2000 }))
  expect(asked(calls)).toEqual(EXPECTED)
})
