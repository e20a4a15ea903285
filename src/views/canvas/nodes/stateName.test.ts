import { expect, test } from 'vitest'
import { openDocument } from '../../../core/document/openDocument'
import { stateName } from './stateName'

const { machine } = openDocument(
  JSON.stringify({
    StartAt: 'Charge',
    States: {
      Charge: {
        Type: 'Task',
        Resource: 'arn:aws:states:::lambda:invoke',
        Retry: [{ ErrorEquals: ['States.ALL'] }],
        Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Refund' }],
        Next: 'Each',
      },
      Each: {
        Type: 'Map',
        ItemProcessor: { StartAt: 'Work', States: { Work: { Type: 'Pass', End: true } } },
        End: true,
      },
      Refund: { Type: 'Nonsense' },
    },
  }),
)

test.each([
  ['Charge', 'Charge, Task, Lambda: Invoke. Next: Each. On error: Refund. Retries.'],
  ['Work', /^Work, Pass, .*in Map Each\. Ends here\.$/],
  ['Refund', /^Refund, Unknown type, /],
])('%s', (name, said) => {
  const state = [...machine.states.values()].find((view) => view.name === name)
  const text = state ? stateName(machine, state.id) : ''
  if (typeof said === 'string') expect(text).toBe(said)
  else expect(text).toMatch(said)
})
