import { expect, test, vi } from 'vitest'
import { createAssistant } from './assistAnswers'
import { createAssistClient } from './assistClient'
import type { AssistReply, AssistRequest } from './assistProtocol'

const text = '{"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": ""}, "B": {"Type": "Succeed"}}}'
const document = { text, notation: 'json', workflowType: 'STANDARD' } as const
const models = { services: {}, shapes: [], parameters: {} }

function world(loadModels = async () => models) {
  let assistant = createAssistant(loadModels)
  const sent: AssistRequest[] = []
  const client = createAssistClient({
    request: async (request: AssistRequest): Promise<AssistReply> => {
      sent.push(request)
      return assistant(request)
    },
    restart: () => {},
    close: () => {},
  })
  const restart = () => {
    assistant = createAssistant(loadModels)
  }
  return { client, sent, restart, texts: () => sent.map((request) => request.document.text !== null) }
}

const labels = (answer: unknown) => (answer as readonly { readonly label: string }[]).map(({ label }) => label)
const next = { kind: 'completions', offset: text.indexOf('"Next": "') + 9 } as const

test('a text is sent once, and again after it has changed', async () => {
  const { client, texts } = world()
  expect(labels(await client.ask(document, next))).toEqual(['B', 'A'])
  await client.ask(document, { kind: 'symbols', offset: 0 })
  await client.ask({ ...document, text: '{}' }, { kind: 'symbols', offset: 0 })
  expect(texts()).toEqual([true, false, true])
})

test('a worker that has lost the text gets it again', async () => {
  const { client, texts, restart } = world()
  await client.ask(document, next)
  restart()
  expect(labels(await client.ask(document, next))).toEqual(['B', 'A'])
  expect(texts()).toEqual([true, false, true])
})

test('without the models everything else is answered, and they are asked for again', async () => {
  const load = vi.fn(async (): Promise<typeof models> => {
    throw new Error('offline')
  })
  const { client } = world(load)
  expect(labels(await client.ask(document, next))).toEqual(['B', 'A'])
  await client.ask(document, next)
  expect(load).toHaveBeenCalledTimes(2)
})

test('an expression of a form knows the variables of its state', async () => {
  const { client } = world()
  const machine = text.replace('"Type": "Pass"', '"Type": "Pass", "Assign": {"total": 1}')
  const expression = { text: '$to', dialect: 'jsonata', field: 'Output', samples: { variables: { total: 7 } } } as const
  const question = { kind: 'expression', asks: 'completions', expression, state: ['States', 'B'], offset: 3 } as const
  const answer = await client.ask({ ...document, text: machine }, question)
  expect(answer).toContainEqual(expect.objectContaining({ label: '$total', detail: '7', insert: '\\$total' }))
})
