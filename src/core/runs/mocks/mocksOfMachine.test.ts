// Which answers a state of a machine has, its resource's included.
import { expect, test } from 'vitest'
import { openDocument } from '../../document/openDocument'
import { keysOfTask, mocksOfMachine } from './mocksOfMachine'

const { machine } = openDocument(
  JSON.stringify({
    StartAt: 'Pay',
    States: {
      Pay: {
        Type: 'Task',
        Resource: 'arn:aws:states:::lambda:invoke',
        Parameters: { FunctionName: 'charge:live' },
        Next: 'Tell',
      },
      Tell: {
        Type: 'Task',
        Resource: 'arn:aws:states:::lambda:invoke',
        Arguments: { FunctionName: '{% $fn %}' },
        Next: 'Rest',
      },
      Rest: { Type: 'Wait', Seconds: 1, Resource: 'arn:aws:states:::lambda:invoke', End: true },
    },
  }),
)
const [pay, tell] = [...machine.states.values()]

test('own answers come first, then those of the resource, most specific first', () => {
  if (!pay) throw new Error('no state')
  const mocked = mocksOfMachine(machine, new Map([[pay.id, [{ return: 'own' }]]]), {
    'lambda:invoke': [{ return: 'any' }],
    'function:charge': [{ return: 'charge' }],
    'sqs:sendMessage': [{ return: 'other' }],
  })
  expect(mocked.map(({ state, entries }) => [state.name, entries.map((entry) => entry.return)])).toEqual([
    ['Pay', ['own', 'charge', 'any']],
    ['Tell', ['any']],
  ])
})

test('a function that is only known in the run stands for its action', () => {
  expect(tell && keysOfTask(tell)).toEqual(['arn:aws:states:::lambda:invoke', 'lambda:invoke'])
})
