import { expect, test } from 'vitest'
import { openDocument } from '../../../core/document/openDocument'
import { findStates } from './findStates'

const { machine } = openDocument(
  JSON.stringify({
    StartAt: 'Pay',
    States: {
      Pay: {
        Type: 'Task',
        Resource: 'arn:aws:states:::dynamodb:putItem',
        Comment: 'Keeps the receipt',
        Next: 'constructor',
      },
      constructor: { Type: 'Wait', Seconds: 30, Next: 'Done' },
      Done: { Type: 'Succeed' },
    },
  }),
)

test.each([
  ['pay', ['Pay']],
  ['receipt', ['Pay']],
  ['DYNAMODB put', ['Pay']],
  ['wait', ['constructor']],
  ['constr', ['constructor']],
  ['  ', []],
  ['nothing like it', []],
])('%j finds %j', (query, names) => {
  expect(findStates(machine, query).map((id) => machine.states.get(id)?.name)).toEqual(names)
})
