import { describe, expect, test, vi } from 'vitest'
import type { Connection } from '../workers/connect'
import { createChecker } from '../workers/languageAnswers'
import type { LanguageReply, LanguageRequest } from '../workers/languageProtocol'
import { checkContinuously } from './checkService'
import { createDocumentStore } from './documentStore'
import { createProblemStore } from './problemStore'
import { createViewStore } from './viewStore'

const machine = (next: string) =>
  `{"StartAt":"Pay","States":{"Pay":{"Type":"Pass","Next":"${next}"},"Ship":{"Type":"Succeed"}}}`

function world(text: string) {
  const document = createDocumentStore(text, () => 0)
  const problems = createProblemStore()
  const view = createViewStore({})
  const asked: LanguageRequest[] = []
  const check = createChecker()
  const worker: Connection<LanguageRequest, LanguageReply> = {
    request: async (body) => {
      asked.push(body)
      return check(body)
    },
    restart: () => {},
    close: () => {},
  }
  checkContinuously(document, problems, view, worker, (message) => expect.unreachable(message))
  return { document, problems, view, asked }
}

const codes = (problems: ReturnType<typeof createProblemStore>) =>
  problems.getState().findings.map(({ code, location }) => `${code} ${location}`)

describe('checkContinuously', () => {
  test('a rule that is muted is not told, and told again when it is not', async () => {
    const text =
      '{"StartAt":"Pay","States":{"Pay":{"Type":"Pass","Parameters":{"id":"$.id"},"Next":"Shp"},"Ship":{"Type":"Succeed"}}}'
    const { problems, view } = world(text)
    const rules = () => problems.getState().findings.map(({ rule }) => rule)
    await vi.waitFor(() => expect(rules()).toContain('no-dollar'))
    view.getState().set({ mutedRules: ['no-dollar', 'missing-target'] })
    await vi.waitFor(() => expect(rules()).not.toContain('no-dollar'))
    expect(rules()).toContain('missing-target')
    view.getState().set({ mutedRules: [] })
    await vi.waitFor(() => expect(rules()).toContain('no-dollar'))
  })

  test('findings name the state they concern by its identity', async () => {
    const { problems, document } = world(machine('Shp'))
    await vi.waitFor(() => expect(codes(problems)).toContain('MISSING_TRANSITION_TARGET /States/Pay/Next'))
    const [pay] = document.getState().doc.machine.states.keys()
    expect(pay && problems.getState().byState.get(pay)?.length).toBe(1)
  })

  test('checks again when the text changes, not when the selection does', async () => {
    const { problems, document, asked } = world(machine('Ship'))
    await vi.waitFor(() => expect(problems.getState().revision).toBe(0))
    document.getState().select({ kind: 'machine' })
    expect(asked).toHaveLength(1)
    document.getState().open(machine('Shp'), { name: 'other', workflowId: 'x' })
    await vi.waitFor(() => expect(codes(problems)).toContain('MISSING_TRANSITION_TARGET /States/Pay/Next'))
  })

  test('a workflow that is just begun has no problems', async () => {
    const { problems } = world('{"QueryLanguage":"JSONata","States":{}}')
    await vi.waitFor(() => expect(problems.getState().revision).toBe(0))
    expect(codes(problems)).toEqual([])
  })
})
