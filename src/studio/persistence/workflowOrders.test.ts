import { expect, test } from 'vitest'
import { newDocument } from '../../core/document/newDocument'
import { openDocument } from '../../core/document/openDocument'
import type { SavedWorkflow } from './WorkflowFiles'
import { ordersOf, startsWorkflows } from './workflowOrders'

const saved = (id: string, name: string): SavedWorkflow => ({
  ...{ id, name, type: 'EXPRESS', text: `\uFEFF{\r\n"${id}":1}` },
  ...{ mocks: { '/States/Pay': [{ return: 1 }] }, input: '{}', states: 1, savedAt: 0 },
})

test('the newest of a name comes first, the one on screen last', () => {
  const orders = ordersOf([saved('screen', 'ship'), saved('new', 'ship'), saved('old', 'ship')], 'screen')
  expect(orders.map(({ text }) => text)).toEqual(['{\n"new":1}', '{\n"old":1}', '{\n"screen":1}'])
  expect(orders[0]).toMatchObject({ name: 'ship', type: 'EXPRESS', notation: 'json' })
  expect(orders[0]?.mocks.get('/States/Pay')).toEqual([{ return: 1 }])
})

test('only a definition that starts executions needs the others', () => {
  const task = '{"States":{"A":{"Resource":"arn:aws:states:::states:startExecution.sync:2"}}}'
  expect([startsWorkflows(openDocument(task)), startsWorkflows(openDocument(newDocument('', 'JSONata')))]).toEqual([
    true,
    false,
  ])
})
