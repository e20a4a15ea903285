// The conformance command on cases of our own, and, where they are, on the recorded executions.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { memoryIo } from '../cli/memoryIo'
import { casesIn } from './casesIn'
import { compare } from './compare'
import { compareTestState } from './compareTestState'
import { runCase } from './runCase'
import { conformanceCommand } from './runConformance'
import { runTestState } from './runTestState'

const folder = mkdtempSync(join(tmpdir(), 'conformance-'))
afterAll(() => rmSync(folder, { recursive: true }))

const CASE = {
  id: 'one',
  group: 'first',
  kind: 'execution',
  definition: { StartAt: 'A', States: { A: { Type: 'Pass', End: true } } },
  input: 1,
  ordered: true,
  expected: { status: 'SUCCEEDED', output: 1, events: [{ type: 'ExecutionStarted' }] },
}

async function run(...args: string[]) {
  const io = memoryIo()
  const status = await conformanceCommand(args, io)
  return { status, files: io.files, ...io.written }
}

describe('the command', () => {
  test('prints a table and writes a line a case', async () => {
    mkdirSync(join(folder, 'first'))
    writeFileSync(join(folder, 'first', 'one.json'), JSON.stringify(CASE))
    writeFileSync(
      join(folder, 'first', 'two.json'),
      JSON.stringify({ ...CASE, id: 'two', expected: { status: 'FAILED' } }),
    )
    const validation = { kind: 'validation', operation: 'create_state_machine', expected: { result: 'OK' } }
    writeFileSync(join(folder, 'three.json'), JSON.stringify({ ...CASE, id: 'three', group: 'second', ...validation }))
    const { status, out, files } = await run(folder, '--out', 'lines.jsonl')
    expect(status).toBe(1)
    expect(out.split('\n').at(-2)).toBe('2 passed, 1 failed')
    expect(out).toMatch(/^first +2 +1 +1 +0\/1$/m)
    const lines = files.get('lines.jsonl')?.trim().split('\n') ?? []
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['one', 'two', 'three'])
    expect(JSON.parse(lines[0] ?? '').actual).toMatchObject({
      status: 'SUCCEEDED',
      output: 1,
      events: [{ type: 'ExecutionStarted', id: 1, prev: 0, input: 1 }, {}, {}, {}],
    })
  })

  test('tests single states too, and counts a refusal as far as it goes', async () => {
    const tested = { id: 't', group: 'state', kind: 'test_state', definition: { Type: 'Pass', End: true } }
    mkdirSync(join(folder, 'state'))
    const write = (name: string, more: object) =>
      writeFileSync(join(folder, 'state', name), JSON.stringify({ ...tested, ...more }))
    const data = {
      input: 'a',
      afterInputPath: 'a',
      afterParameters: 'a',
      afterResultSelector: 'a',
      afterResultPath: 'a',
    }
    const debug = { input: 'a', inspectionLevel: 'DEBUG' }
    write('1.json', { ...debug, expected: { status: 'SUCCEEDED', output: 'a', inspectionData: data } })
    write('2.json', { ...debug, expected: { status: 'SUCCEEDED', output: 'a', inspectionData: {} } })
    write('3.json', { mock: { result: {} }, expected: { apiError: { code: 'ValidationException', message: '' } } })
    write('4.json', { expected: { status: 'SUCCEEDED', output: {}, nextState: 'B' } })
    const { status, out, files } = await run(join(folder, 'state'), '--out', 'lines.jsonl')
    expect(status).toBe(1)
    expect(out).toMatch(/^state +4 +3 +3 +1\/2$/m)
    expect(out).toContain('3 passed, 1 failed')
    const [line] = files.get('lines.jsonl')?.split('\n') ?? []
    expect(JSON.parse(line ?? '')).toEqual({
      id: 't',
      kind: 'test_state',
      actual: { status: 'SUCCEEDED', output: 'a', inspectionData: data },
    })
  })

  test('a folder without cases is misuse, not success', async () => {
    mkdirSync(join(folder, 'empty'))
    expect((await run(join(folder, 'empty'))).status).toBe(2)
  })

  test.each([[[]], [['nowhere-at-all']], [['.', '--out']], [['one', 'two']], [['.', '--fast']]])(
    'refuses %j',
    async (args) => {
      expect((await run(...args)).status).toBe(2)
    },
  )
})

const RECORDED = resolve(process.env.STEPWRIGHT_SHARED ?? '../shared', 'conformance/cases')
const isThere = existsSync(RECORDED)
if (!isThere) console.log(`Left out: the recorded executions of ${RECORDED}, which are not there.`)

/** What no rule can give, and why. */
const OUT_OF_REACH: Readonly<Record<string, string>> = {
  test_sqs_wait_for_task_token: 'the recorder put <> around the token',
  test_sqs_wait_for_task_token_timeout: 'the recorder put <> around the token',
  test_sqs_wait_for_task_tok_with_heartbeat: 'the recorder put <> around the token',
  'test_uuid#exec_hist_resp': 'a UUID recorded as a word that no placeholder declares',
  test_lambda_service_invoke_with_retry_extended_input: 'recorded before the context object had RedriveCount',
}

describe.skipIf(!isThere)('recorded executions agree', () => {
  const recorded = isThere ? (casesIn(RECORDED) ?? []) : []
  const scope = recorded.filter((entry) => entry.kind === 'execution')

  test('all of them in output and in every event, but for what is out of reach', () => {
    const missed = scope.filter((entry) => !compare(entry, runCase(entry)).ok)
    expect(missed.map(({ id }) => id.split('::').at(-1)).sort()).toEqual(Object.keys(OUT_OF_REACH).sort())
  })

  test('ids and previousEventId too, wherever the order was recorded', () => {
    const strict = ['id', 'prev', 'cause', 'location']
    const ordered = scope.filter(({ ordered, expected }) => ordered && expected.events)
    const missed = ordered.filter((entry) => !compare(entry, runCase(entry), strict).ok)
    expect(
      missed.map(({ id }) => id.split('::').at(-1)).filter((id) => !Object.hasOwn(OUT_OF_REACH, id ?? '')),
    ).toEqual([])
  })
})

describe.skipIf(!isThere)('recorded tests of single states agree', () => {
  const recorded = (isThere ? (casesIn(RECORDED) ?? []) : []).filter((entry) => entry.kind === 'test_state')

  test('all in status, error, next state and code of the refusal', () => {
    const verdicts = recorded.map((entry) => compareTestState(entry, runTestState(entry)))
    expect(verdicts.filter(({ level }) => level === 'none')).toEqual([])
  })

  /** Three called a function whose answer is not in the case; one shows an execution that its mock does not name. */
  const UNKNOWN = /test_base_lambda_task_state|test_sfn_start_execution_success/

  test('and, where the case holds what the service answered, in everything, to the wording', () => {
    const known = recorded.filter(({ id }) => !UNKNOWN.test(id))
    expect(recorded.length - known.length).toBe(4)
    const verdicts = known.map((entry) => compareTestState(entry, runTestState(entry), ['cause', 'message']))
    expect(verdicts.filter(({ ok }) => !ok)).toEqual([])
  })
})
