import { beforeEach, describe, expect, test, vi } from 'vitest'
import { insertState } from '../../core/document/commands/insertState'
import { saveDocument } from '../../core/document/saveDocument'
import { MACHINE_SCOPE } from '../../core/machine/readMachine'
import { createDocumentStore, type DocumentStore } from '../documentStore'
import { createFiles, type StudioFiles } from './files'
import type { Library } from './library'
import type { SavedWorkflow } from './WorkflowFiles'

const TEXT = '{\r\n  "StartAt": "Pay",\r\n  "States": { "Pay": { "Type": "Pass", "End": true } }\r\n}'

interface World {
  readonly document: DocumentStore
  readonly files: StudioFiles
  readonly stored: Map<string, SavedWorkflow>
  readonly settings: Map<string, string>
  readonly reports: string[]
}

function world(library?: Partial<Library>): World {
  const stored = new Map<string, SavedWorkflow>()
  const settings = new Map<string, string>()
  const reports: string[] = []
  const document = createDocumentStore('{}', () => 0)
  let ids = 0
  const files = createFiles({
    document,
    library: {
      list: async () => [...stored.values()],
      get: async (id) => stored.get(id),
      put: async (workflow) => void stored.set(workflow.id, workflow),
      remove: async (id) => void stored.delete(id),
      ...library,
    },
    base: '/',
    storage: { getItem: (key) => settings.get(key) ?? null, setItem: (key, value) => void settings.set(key, value) },
    now: () => 1,
    newId: () => `id-${++ids}`,
    tell: () => {},
    choose: async (_file, { parts }) => parts[1] ?? null,
    report: (message) => reports.push(message),
  })
  return { document, files, stored, settings, reports }
}

const edit = (document: DocumentStore) =>
  document.getState().perform(insertState, { value: { Type: 'Succeed' }, at: { kind: 'start', scope: MACHINE_SCOPE } })

describe('files', () => {
  beforeEach(() => void vi.useFakeTimers())

  test('saves what was opened, byte for byte', async () => {
    const { files, stored } = world()
    await files.openText(TEXT, 'orders')
    expect([...stored.values()].map(({ name, text, states }) => [name, text, states])).toEqual([['orders', TEXT, 1]])
  })

  test('writes half a second after the last change, once', async () => {
    const put = vi.fn(async () => {})
    const { files, document } = world({ put })
    await files.openText(TEXT, 'orders')
    put.mockClear()
    edit(document)
    await vi.advanceTimersByTimeAsync(300)
    edit(document)
    await vi.advanceTimersByTimeAsync(300)
    expect(put).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(300)
    expect(put).toHaveBeenCalledTimes(1)
    expect(files.status()).toBe('saved')
  })

  test('task results come back with the workflow, by place', async () => {
    const { files, document, stored } = world()
    await files.openText(TEXT, 'orders')
    const id = [...document.getState().doc.machine.states.keys()][0]
    expect(id).toBeDefined()
    const resourceMocks = { 'sqs:sendMessage': [{ ask: true, iteration: [0, 1] as const }] }
    if (id) document.getState().setAside('Set results', { mocks: new Map([[id, [{ return: 1 }]]]), resourceMocks })
    await files.saveNow()
    const saved = [...stored.values()][0]
    expect(saved?.mocks).toEqual({ '/States/Pay': [{ return: 1 }] })
    expect(saved?.resourceMocks).toEqual(resourceMocks)
    await files.openText('{}', 'other')
    await files.openSaved('id-1')
    expect([...document.getState().doc.aside.mocks.values()]).toEqual([[{ return: 1 }]])
    expect(document.getState().doc.aside.resourceMocks).toEqual(resourceMocks)
  })

  test('a workflow saved before results could be given by resource opens as it was', async () => {
    const { files, document, stored } = world()
    await files.openText(TEXT, 'orders')
    const { resourceMocks: _none, ...old } = [...stored.values()][0] ?? {}
    stored.set('id-1', { ...old, mocks: { '/States/Pay': [{ return: 1, repeat: true }] } } as SavedWorkflow)
    await files.openSaved('id-1')
    expect(document.getState().doc.aside.resourceMocks).toEqual({})
    expect([...document.getState().doc.aside.mocks.values()]).toEqual([[{ return: 1, repeat: true }]])
  })

  test('the present workflow is saved before another one is opened', async () => {
    const { files, document, stored } = world()
    await files.openText(TEXT, 'orders')
    edit(document)
    await files.openText('{"States":{}}', 'second')
    expect(stored.get('id-1')?.states).toBe(2)
    expect(document.getState().doc.aside.name).toBe('second')
  })

  test('what was open last is there again', async () => {
    const first = world()
    await first.files.openText(TEXT, 'orders')
    const second = world({ get: async (id) => first.stored.get(id) })
    second.settings.set('stepwright.current', first.settings.get('stepwright.current') ?? '')
    expect(await second.files.openLast()).toBe(true)
    expect(second.document.getState().doc.aside.name).toBe('orders')
  })

  test('a library that cannot be written is told, and the work stays on screen', async () => {
    const { files, document, reports } = world({ put: () => Promise.reject(new Error('Storage is full.')) })
    await files.openText(TEXT, 'orders')
    expect(files.status()).toBe('failed')
    expect(reports[0]).toContain('Storage is full.')
    expect(document.getState().doc.machine.states.size).toBe(1)
  })

  test('a file keeps its byte order mark and line ends', async () => {
    const { files, stored } = world()
    await files.openBlob(new File([`\uFEFF${TEXT}`], 'orders.asl.json'))
    expect([...stored.values()].map(({ name, text }) => [name, text])).toEqual([['orders', `\uFEFF${TEXT}`]])
  })

  test('a file that is no UTF-8 is refused, for it could not be given back as it was', async () => {
    const { files, document, reports } = world()
    await files.openBlob(new File([new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])], 'latin.json'))
    expect(reports).toHaveLength(1)
    expect(document.getState().opened).toBe(0)
  })

  test('an example that was not changed is opened again, and is in no library', async () => {
    const answer = (body: string) => new Response(body, { headers: { 'content-type': 'application/json' } })
    vi.stubGlobal('fetch', async (url: string) =>
      answer(url.endsWith('.asl.json') ? TEXT : '{"name":"hello","type":"STANDARD","input":{},"mocks":{}}'),
    )
    const first = world()
    await first.files.openExample('hello')
    expect(first.stored.size).toBe(0)
    const second = world()
    second.settings.set('stepwright.current', first.settings.get('stepwright.current') ?? '')
    expect(await second.files.openLast()).toBe(true)
    expect(second.document.getState().doc.aside.name).toBe('hello')
    vi.unstubAllGlobals()
  })

  test('a huge file is refused with its size', async () => {
    const { files, document, reports } = world()
    await files.openBlob(new File([new Uint8Array(5 * 1024 * 1024)], 'big.json'))
    expect(reports[0]).toContain('5.0 MB')
    expect(document.getState().opened).toBe(0)
  })
})

test('objects of the simulated S3 are kept with the workflow', async () => {
  const { files, document, stored } = world()
  await files.openText(TEXT, 'orders')
  document.getState().setAside('Add b/k', { objects: { 'b/k': 'text' } })
  await files.saveNow()
  const [kept] = [...stored.values()]
  expect(kept?.objects).toEqual({ 'b/k': 'text' })
  await files.newWorkflow('other')
  expect(document.getState().doc.aside.objects).toEqual({})
  await files.openSaved(kept?.id ?? '')
  expect(document.getState().doc.aside.objects).toEqual({ 'b/k': 'text' })
})

describe('a template', () => {
  const machine = (name: string) =>
    `"${name}":{"Type":"AWS::Serverless::StateMachine","Properties":{"Type":"EXPRESS","DefinitionSubstitutions":{"N":3},"Definition":${TEXT}}}`
  const one = `{"Resources":{${machine('Order')}}}`
  const two = `{"Resources":{${machine('Order')},${machine('Ship')}}}`

  test('opens on the state machine it holds, and is saved and downloaded around it', async () => {
    const { files, document, stored } = world()
    await files.openText(one, 'stack', 'stack.template.json')
    const { doc } = document.getState()
    expect(doc.aside).toMatchObject({
      name: 'Order',
      type: 'EXPRESS',
      substitutions: { N: { type: 'number', value: '3' } },
    })
    expect(saveDocument(doc)).toBe(one)
    edit(document)
    const edited = saveDocument(document.getState().doc)
    expect(JSON.parse(edited).Resources.Order.Properties.Definition.States.Succeed).toEqual({ Type: 'Succeed' })
    await files.saveNow()
    const saved = [...stored.values()][0]
    expect(saved?.frame?.fileName).toBe('stack.template.json')
    await files.openText('{}', 'other')
    await files.openSaved(saved?.id ?? '')
    expect(saveDocument(document.getState().doc)).toBe(edited)
  })

  test('asks which when there are several', async () => {
    const { files, document } = world()
    await files.openText(two, 'stack', 'stack.json')
    expect(document.getState().doc.aside.name).toBe('Ship')
  })

  test.each([
    [
      '{"Resources":{"M":{"Type":"AWS::StepFunctions::StateMachine","Properties":{"DefinitionUri":"a.json"}}}}',
      'a.json',
    ],
    ['{"Resources":{"T":{"Type":"AWS::DynamoDB::Table"}}}', 'without a state machine'],
  ])('%s is refused, with the reason', async (text, reason) => {
    const { files, reports } = world()
    await files.openText(text, 'stack', 'stack.json')
    expect(reports.join()).toContain(reason)
  })
})
