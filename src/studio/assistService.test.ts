import { expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { HistoryEvent } from '../core/asl/HistoryEvent'
import { createAssistant } from '../workers/assistAnswers'
import { createAssistClient } from '../workers/assistClient'
import type { AssistReply, AssistRequest } from '../workers/assistProtocol'
import { createAssistService } from './assistService'
import { createDocumentStore } from './documentStore'
import { noRun } from './runs/noRun'
import type { RunState } from './runs/RunState'

const text =
  '{"QueryLanguage":"JSONata","StartAt":"A","States":{"A":{"Type":"Pass","Assign":{"total":7},"Output":"{% $states.input. %}","Next":"B"},' +
  '"B":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Output":"{% $states.result. & $total %}","End":true}}}'

const event = (
  id: number,
  type: HistoryEvent['type'],
  state: number,
  more: Partial<HistoryEvent> = {},
): HistoryEvent => ({
  ...{ id, previousEventId: id - 1, timestamp: id, type, frame: 0, state, ...more },
})

/** A run in which A assigned and B has been answered. */
const history = [
  event(1, 'ExecutionStarted', -1),
  event(2, 'PassStateEntered', 0, { name: 'A', value: { vip: true } }),
  event(3, 'PassStateExited', 0, { assignedVariables: { total: 7 }, value: {} }),
  event(4, 'TaskStateEntered', 1, { name: 'B', value: {} }),
  event(5, 'TaskSucceeded', 1, { value: { Payload: 'yes' } }),
  event(6, 'TaskStateExited', 1, { value: 'yes7' }),
]

function world(
  withRun: boolean,
  answerLater: (send: () => Promise<AssistReply>) => Promise<AssistReply> = (send) => send(),
) {
  const document = createDocumentStore(text, () => 0)
  const ids = [...document.getState().doc.machine.states.keys()]
  const asked: AssistRequest[] = []
  const assistant = createAssistant(async () => ({ services: {}, shapes: [], parameters: {} }))
  const visits = [
    { frame: 0, status: 'Succeeded', entered: 2, ended: 3, attempts: 0 },
    { frame: 0, status: 'Succeeded', entered: 4, ended: 6, attempts: 1 },
  ] as const
  const run = createStore<RunState>()(() => ({
    ...noRun,
    row: (id) => history.find((row) => row.id === id) as never,
    details: async (wanted) => history.filter(({ id }) => wanted.includes(id)),
    awsHistory: async () => '',
    describe: async () => ({
      executionArn: 'arn:e',
      name: 'e',
      input: '{"vip":true}',
      stateMachineArn: 'arn:sm:order',
    }),
    written: async () => ({}),
    sample: async () => null,
    stateRun: (id) => {
      const visit = withRun ? visits[ids.indexOf(id)] : undefined
      return visit ? { status: visit.status, visits: [visit], iterations: null } : null
    },
    cursor: withRun ? 6 : 0,
    ...({} as Pick<
      RunState,
      'start' | 'pause' | 'resume' | 'step' | 'stop' | 'moveCursor' | 'showIteration' | 'act' | 'open' | 'clear'
    >),
  }))
  const client = createAssistClient({
    request: (request: AssistRequest) => {
      asked.push(request)
      return answerLater(() => assistant(request))
    },
    restart: () => {},
    close: () => {},
  })
  return { service: createAssistService({ document, run }, client), document, asked, ids }
}

const behind = (place: string) => text.indexOf(place) + place.length

test('members come from the visit of the state, variables from those before', async () => {
  const { service } = world(true)
  const members = async (place: string) =>
    (await service.ask('completions', behind(place)))?.map(({ label, detail }) => `${label} ${detail}`)
  expect(await members('$states.input.')).toEqual(['vip true'])
  expect(await members('$states.result.')).toEqual(['Payload "yes"'])
  const hover = await service.ask('hover', text.indexOf('$total') + 1)
  expect(hover?.docs.at(-1)?.text).toBe('7')
})

test('without a run the first state has the input that is ready', async () => {
  const { service, document } = world(false)
  document.getState().setInput('{"order": 1}')
  expect((await service.ask('completions', behind('$states.input.')))?.map(({ label }) => label)).toEqual(['order'])
  document.getState().setInput('{"other": 1}')
  expect((await service.ask('completions', behind('$states.input.')))?.map(({ label }) => label)).toEqual(['other'])
})

test('an answer for a text that has changed is dropped, but for completions', async () => {
  let release = () => {}
  const { service, document } = world(false, async (send) => {
    await new Promise<void>((resolve) => {
      release = resolve
    })
    return send()
  })
  const change = () =>
    document.getState().dispatch({
      base: document.getState().doc.revision,
      edits: [{ from: 0, to: 0, insert: ' ' }],
      label: 'x',
      origin: 'text',
      undoable: true,
    })
  const during = async <T>(answer: Promise<T>): Promise<T> => {
    await Promise.resolve()
    change()
    for (let turn = 0; turn < 30; turn += 1) await Promise.resolve()
    release()
    return answer
  }
  expect(await during(service.ask('definition', behind('"Next":"')))).toBeNull()
  expect(await during(service.ask('symbols', 0))).toBeNull()
  const { doc } = document.getState()
  const offset = behind('"Next":"') + doc.text.length - text.length
  expect((await during(service.ask('completions', offset)))?.map(({ label }) => label)).toEqual(['B', 'A'])
})

test('a field of a form knows what can be read in its state', async () => {
  const { service, ids } = world(true)
  const expression = { text: '$states.result.', dialect: 'jsonata', field: 'Output', state: ids[1] ?? ids[0] } as never
  const found = await service.askExpression('completions', expression, 15)
  expect(found?.map(({ label }) => label)).toEqual(['Payload'])
})

test('a rename is one step, a refusal is said', async () => {
  const { service, document } = world(false)
  await service.rename(behind('"Next":"'), 'Ship')
  expect(document.getState().doc.text).toBe(text.replaceAll('"B"', '"Ship"'))
  document.getState().undo()
  expect(document.getState().doc.text).toBe(text)
  await service.rename(behind('"Next":"'), 'A')
  expect(document.getState().refusal?.code).toBe('name-taken')
})

test('a refactoring is one step, and is refused once the text is another one', async () => {
  const { document, service } = world(false)
  const whole = text.replace('$states.input. %', '$states.input %').replace('$states.result. &', '$states.input.a &')
  document.getState().dispatch({
    base: document.getState().doc.revision,
    edits: [{ from: 0, to: text.length, insert: whole }],
    label: 'Type',
    origin: 'text',
    undoable: true,
  })
  const found = await service.ask('refactorings', whole.indexOf('$total') + 1)
  const [inline] = found ?? []
  expect(found?.map(({ kind }) => kind)).toEqual(['inline'])
  if (!inline) return
  expect(service.refactor(inline, whole)).toBe(true)
  expect(document.getState().doc.text).not.toContain('total')
  expect(service.refactor(inline, whole)).toBe(false)
  document.getState().undo()
  expect(document.getState().doc.text).toBe(whole)
})
