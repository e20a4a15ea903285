// The small icons on a card, and when a task has a result.
import { expect, test } from 'vitest'
import type { MockEntry } from '../../../core/asl/Execution'
import type { Aside } from '../../../core/document/Aside'
import { openDocument } from '../../../core/document/openDocument'
import type { StateId } from '../../../core/machine/Machine'
import { keysOfTask } from '../../../core/runs/mocks/mocksOfMachine'
import { badgesOf } from './badgesOf'
import { hasTaskResult } from './useTaskResult'

const { machine } = openDocument(`{
  "StartAt": "A",
  "States": {
    "A": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "TimeoutSeconds": 3, "Next": "B" },
    "B": { "Type": "Pass", "Comment": "why", "End": true }
  }
}`)
const states = [...machine.states.values()]
const entries: readonly MockEntry[] = [{ return: 1 }]

function badges(name: string, aside: Partial<Aside>): string {
  const state = states.find((each) => each.name === name)
  if (!state) throw new Error(name)
  const results = { mocks: new Map<StateId, readonly MockEntry[]>(), resourceMocks: {}, ...aside }
  return badgesOf(machine, hasTaskResult(results, state, keysOfTask), state.id)
}

test.each<[string, Partial<Aside>, string]>([
  ['nothing but what is written', {}, 'timeout'],
  ['a result of its own', { mocks: new Map(states.map(({ id }) => [id, entries])) }, 'timeout mock'],
  ['a result by its action', { resourceMocks: { 'sqs:sendMessage': entries } }, 'timeout mock'],
  ['a result of another action', { resourceMocks: { 'sns:publish': entries } }, 'timeout'],
  ['no result left for its action', { resourceMocks: { 'sqs:sendMessage': [] } }, 'timeout'],
])('a task with %s', (_, aside, shown) => {
  expect(badges('A', aside)).toBe(shown)
})

test('a state that asks nobody has none by resource', () => {
  expect(badges('B', { resourceMocks: { 'sqs:sendMessage': entries } })).toBe('note')
})
