// The command `stepwright test-state`, with files in memory.
import { describe, expect, test } from 'vitest'
import { memoryIo } from './memoryIo'
import { testStateCommand } from './testState'

const TASK = '"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke"'

const FILES = {
  'pass.json': '{ "Type": "Pass", /* on */ "Next": "B" }',
  'machine.json': `{ "StartAt": "Pay", "States": { "Pay": { ${TASK}, "Retry": [{ "ErrorEquals": ["Busy"] }],
    "Catch": [{ "ErrorEquals": ["Card.Declined"], "Next": "Sorry" }], "End": true }, "Sorry": { "Type": "Fail" } } }`,
  'declined.json': '{ "errorOutput": { "error": "Card.Declined", "cause": "no cover" } }',
  'broken.json': '{\n"Type": }',
}

async function run(...args: string[]) {
  const io = memoryIo(FILES)
  const status = await testStateCommand(args, io)
  return { status, ...io.written }
}

describe('stepwright test-state', () => {
  test('tests a state that stands alone', async () => {
    const { status, out } = await run('pass.json', '--input', '"a"', '--json')
    expect(status).toBe(0)
    expect(JSON.parse(out)).toEqual({ status: 'SUCCEEDED', output: 'a', nextState: 'B' })
  })

  test('tests a state of a machine; a caught error is good', async () => {
    const { status, out } = await run('machine.json', '--state', 'Pay', '--mock', '@declined.json', '--json')
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ status: 'CAUGHT_ERROR', nextState: 'Sorry' })
  })

  test.each([
    ['what would be retried', ['--mock', '{"errorOutput":{"error":"Busy"}}'], /^RETRIABLE\nError: Busy$/m],
    ['what fails', ['--mock', '{"errorOutput":{"error":"Other","cause":"c"}}'], /^FAILED\nError: Other\nCause: c$/m],
    ['what AWS refuses', ['--mock', '{}'], /^ValidationException: A test mock/],
    ['a Task without a role', [], /^ValidationException: RoleArn must be specified/],
  ])('exits with 1 for %s', async (_, args, words) => {
    const { status, out } = await run('machine.json', '--state', 'Pay', ...args)
    expect(status).toBe(1)
    expect(out).toMatch(words)
  })

  test('prints the stages of the data flow, one a line', async () => {
    const mock = '{"result":{"StatusCode":200}}'
    const configuration = '{"retrierRetryCount":1}'
    const { out } = await run(
      ...['machine.json', '--state', 'Pay', '--mock', mock, '--level', 'DEBUG', '--variables', '{"v":1}'],
      ...['--configuration', configuration, '--context', '{"State":{}}'],
    )
    expect(out).toMatch(/^SUCCEEDED\n/)
    expect(out).toContain('\nafterParameters: {}\nresult: {"StatusCode":200}\n')
    expect(out).toContain('\nvariables: {"v":1}\n')
  })

  test('calls with a role where there is no mock', async () => {
    const role = 'arn:aws:iam::123456789012:role/r'
    const { status } = await run('machine.json', '--state', 'Pay', '--role-arn', role, '--reveal-secrets')
    expect(status).toBe(0)
  })

  test.each([
    ['no file', []],
    ['two files', ['pass.json', 'pass.json']],
    ['an unknown option', ['pass.json', '--fast']],
    ['an unknown level', ['pass.json', '--level', 'ALL']],
    ['a missing file', ['nowhere.json']],
    ['broken text', ['broken.json']],
    ['broken input', ['pass.json', '--input', '{']],
    ['a missing input file', ['pass.json', '--input', '@nowhere.json']],
    ['a mock that is no object', ['pass.json', '--mock', '[]']],
  ])('exits with 2 for %s', async (_, args) => {
    const { status, out, err } = await run(...args)
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(err).toContain('Usage')
  })
})
