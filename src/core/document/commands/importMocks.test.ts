// Task results from a file: by state, by resource, or by nothing that is here.
import { expect, test } from 'vitest'
import { applyTransaction } from '../applyTransaction'
import { openDocument } from '../openDocument'
import { importMocks, strangersIn } from './importMocks'
import { setAside } from './setAside'

const text = `{"StartAt":"Pay","States":{
  "Pay":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Next":"Each"},
  "Each":{"Type":"Map","End":true,"ItemProcessor":{"StartAt":"In: a map","States":{"In: a map":{"Type":"Pass","End":true}}}}}}`

test('states take over theirs, nested ones too, resources are added, strangers are named', () => {
  const empty = openDocument(text)
  const [pay] = [...empty.machine.states.values()]
  if (!pay) throw new Error('no state')
  const before = setAside(empty, {
    label: 'x',
    aside: { mocks: new Map([[pay.id, [{ return: 'old' }]]]), resourceMocks: { 'sqs:sendMessage': [{ return: 1 }] } },
  })
  if (!before.ok) throw new Error('refused')
  const doc = applyTransaction(empty, before.value)
  const mocks = { 'In: a map': [{ return: 2 }], 'lambda:invoke': [{ return: 3 }], Gone: [{ return: 4 }] }
  const planned = importMocks(doc, { mocks, label: 'Import' })
  if (!planned.ok) throw new Error('refused')
  const { aside, machine } = applyTransaction(doc, planned.value)
  expect([...aside.mocks].map(([id, entries]) => [machine.states.get(id)?.name, entries])).toEqual([
    ['In: a map', [{ return: 2 }]],
  ])
  expect(aside.resourceMocks).toEqual({ 'sqs:sendMessage': [{ return: 1 }], 'lambda:invoke': [{ return: 3 }] })
  expect(strangersIn(machine, mocks)).toEqual(['Gone'])
})
