import { expect, test } from 'vitest'
import type { SavedWorkflow } from './WorkflowFiles'
import { workflowOrders } from './workflowOrders'

const saved = (id: string, name: string): SavedWorkflow => ({
  ...{ id, name, type: 'EXPRESS', text: `\uFEFF{\r\n"${id}":1}` },
  ...{ mocks: { '/States/Pay': [{ return: 1 }] }, input: '{}', states: 1, savedAt: 0 },
})

test('the newest of a name comes first, the one on screen last', () => {
  const orders = workflowOrders([saved('screen', 'ship'), saved('new', 'ship'), saved('old', 'ship')], 'screen')
  expect(orders.map(({ text }) => text)).toEqual(['{\n"new":1}', '{\n"old":1}', '{\n"screen":1}'])
  expect(orders[0]).toMatchObject({ name: 'ship', type: 'EXPRESS', notation: 'json' })
  expect(orders[0]?.mocks.get('/States/Pay')).toEqual([{ return: 1 }])
})
