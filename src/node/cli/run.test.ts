// The command `stepwright run`, with files in memory.
import { describe, expect, test } from 'vitest'
import { memoryIo } from './memoryIo'
import { runCommand } from './run'

const machineOf = (definition: string) => `
    Type: AWS::Serverless::StateMachine
    Properties:
      DefinitionSubstitutions: {Next: Done}
      Definition: ${definition}`

const FILES = {
  'one.yaml': `Resources:
  Orders:${machineOf('{StartAt: A, States: {A: {Type: Pass, Next: "${Next}"}, Done: {Type: Pass, Result: 7, End: true}}}')}
`,
  'two.yaml': `Resources:
  Orders:${machineOf('{StartAt: A, States: {A: {Type: Pass, Result: 1, End: true}}}')}
  Returns:${machineOf('{StartAt: B, States: {B: {Type: Pass, Result: 2, End: true}}}')}
`,
  'kinds.yaml': `Resources:
  Quick:${machineOf('{StartAt: A, States: {A: {Type: Pass, End: true}}}')}
      Type: EXPRESS
  Slow:${machineOf('{StartAt: B, States: {B: {Type: Pass, End: true}}}')}
`,
  'pay.asl.json': `{
    // one task
    "StartAt": "Pay",
    "States": { "Pay": { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": true } }
  }`,
  'pay.asl.yaml':
    '# one task\r\nStartAt: Pay\r\nStates:\r\n  Pay: {Type: Task, Resource: "arn:aws:states:::lambda:invoke", End: true}\r\n',
  'broken.yml': 'StartAt: Pay\nStates:\n\tPay: {}\n',
  'mocks.json': '{"Pay":[{"throw":{"error":"Card.Declined","cause":"no cover"}}]}',
  'good.json': '{"Pay":[{"return":{"ok":true}}]}',
  'mute.json': '{"Pay":[{"return":1},{"returns":2}]}',
  'computed.json': '{"lambda:invoke":[{"compute":"{% $states.input.amount * 2 %}"}]}',
  'failing.json': '{"Pay":[{"compute":"{% $states.input.gone %}"}]}',
  'config.json': JSON.stringify({
    StateMachines: {
      pay: { TestCases: { Happy: { Pay: 'Paid' }, Sad: { Pay: 'Declined' }, Twice: { Pay: 'Later' } } },
      other: { TestCases: { Happy: {}, Lonely: { Pay: 'Paid' } } },
    },
    MockedResponses: {
      Paid: { '0': { Return: { ok: true } } },
      Declined: { '0': { Throw: { Error: 'Card.Declined', Cause: 'no cover' } } },
      Later: { '1': { Return: 1 } },
    },
  }),
  'single.json':
    '{"StateMachines":{"any":{"TestCases":{"Only":{"Pay":"P"}}}},"MockedResponses":{"P":{"0":{"Return":7}}}}',
  'input.json': '{"amount":5}',
  'large.json': JSON.stringify('x'.repeat(262_144)),
  'broken.json': '{\n"StartAt": }',
  'open.json': '{"StartAt":"A","States":{\n"A":{"Type":"Pass","Next":"${Onward}"}}}',
  'bare.json': '{"StartAt":"A","States":{"A":{"Type":"Pass","Result":${N},"End":true}}}',
  'dangling.json': '{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"B"}}}',
}

async function run(...args: string[]) {
  const io = memoryIo(FILES)
  const status = await runCommand(args, io)
  return { status, ...io.written }
}

describe('stepwright run', () => {
  test('prints the output and exits with 0', async () => {
    const { status, out } = await run('pay.asl.json', '--mocks', 'good.json', '--json')
    expect(status).toBe(0)
    expect(JSON.parse(out)).toEqual({ status: 'SUCCEEDED', output: { ok: true } })
  })

  test('prints the error and exits with 1', async () => {
    const { status, out } = await run('pay.asl.json', '--mocks', 'mocks.json', '--json')
    expect(status).toBe(1)
    expect(JSON.parse(out)).toEqual({ status: 'FAILED', error: 'Card.Declined', cause: 'no cover' })
  })

  test('prints the log of an Express execution, one event a line', async () => {
    const { status, out } = await run('pay.asl.json', '--type', 'EXPRESS', '--logs', 'ERROR', '--mocks', 'mocks.json')
    expect(status).toBe(1)
    const lines = out.trim().split('\n')
    expect(lines.map((line) => JSON.parse(line).type)).toEqual(['TaskFailed', 'ExecutionFailed'])
  })

  test.each([
    [['--type', 'FAST'], /--type is STANDARD or EXPRESS/],
    [['--logs', 'SOME'], /--logs is one of ALL/],
    [['--type', 'EXPRESS', '--events'], /no history of an Express execution/],
  ])('%j is misuse', async (args, told) => {
    const { status, err } = await run('pay.asl.json', ...args)
    expect(status).toBe(2)
    expect(err).toMatch(told)
  })

  test('prints the history as the AWS command line does', async () => {
    const { out } = await run('pay.asl.json', '--mocks', 'good.json', '--input', '@input.json', '--events')
    const { events } = JSON.parse(out)
    expect(events.map(({ id }: { id: number }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(events[0].executionStartedEventDetails.input).toBe('{"amount":5}')
    expect(events[2].taskScheduledEventDetails).toMatchObject({ parameters: '{"amount":5}', resourceType: 'lambda' })
    expect(events[3]).not.toHaveProperty('executionStartedEventDetails')
  })

  test.each([
    ['no file', []],
    ['an unknown option', ['pay.asl.json', '--fast']],
    ['a missing file', ['nowhere.json']],
    ['broken text', ['broken.json']],
    ['broken input', ['pay.asl.json', '--input', '{']],
    ['an input over 256 KiB', ['pay.asl.json', '--input', '@large.json']],
    ['mocks of another shape', ['pay.asl.json', '--mocks', 'input.json']],
    ['a mock that gives no answer', ['pay.asl.json', '--mocks', 'mute.json']],
    ['mocks from two places', ['pay.asl.json', '--mocks', 'good.json', '--mock-config', 'config.json']],
    ['a test case of no configuration', ['pay.asl.json', '--test-case', 'Happy']],
    ['a configuration of another shape', ['pay.asl.json', '--mock-config', 'good.json']],
    ['a configuration that is not there', ['pay.asl.json', '--mock-config', 'nowhere.json']],
    ['several test cases to choose from', ['pay.asl.json', '--mock-config', 'config.json']],
    ['a test case that is not there', ['pay.asl.json', '--mock-config', 'config.json', '--test-case', 'Lost']],
  ])('exits with 2 for %s', async (_, args) => {
    const { status, out, err } = await run(...args)
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(err).toContain('Usage')
  })

  test.each<[string, readonly string[], object]>([
    ['of the file’s own name', ['config.json', '--test-case', 'Happy'], { status: 'SUCCEEDED', output: { ok: true } }],
    [
      'with an error',
      ['config.json', '--test-case', 'pay#Sad'],
      { status: 'FAILED', error: 'Card.Declined', cause: 'no cover' },
    ],
    [
      'of another state machine',
      ['config.json', '--test-case', 'Lonely'],
      { status: 'SUCCEEDED', output: { ok: true } },
    ],
    ['that is the only one', ['single.json'], { status: 'SUCCEEDED', output: 7 }],
    [
      'without a response for the attempt',
      ['config.json', '--test-case', 'Twice'],
      {
        status: 'FAILED',
        error: 'States.Runtime',
        cause: 'The mocked response "Later" has no response for this attempt of the state "Pay".',
      },
    ],
  ])('plays the test case %s', async (_, args, result) => {
    const { out, err } = await run('pay.asl.json', '--json', '--mock-config', ...args)
    expect(err).toBe('')
    expect(JSON.parse(out)).toEqual(result)
  })

  test('computes results, by resource', async () => {
    const { out } = await run('pay.asl.json', '--json', '--input', '@input.json', '--mocks', 'computed.json')
    expect(JSON.parse(out)).toEqual({ status: 'SUCCEEDED', output: 10 })
  })

  test('a result that cannot be computed fails its task', async () => {
    const { status, out } = await run('pay.asl.json', '--json', '--mocks', 'failing.json')
    expect(status).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      error: 'States.Runtime',
      cause: expect.stringMatching(/^The mock of the state "Pay" failed\./),
    })
  })

  test('says where mocks are wrong', async () => {
    const { err } = await run('pay.asl.json', '--mocks', 'mute.json')
    expect(err).toContain('mute.json: /Pay[1]/returns is no member of a mock: write "return".')
  })

  test('fills in substitutions', async () => {
    const filled = await run('bare.json', '--substitutions', '{"N": 3}', '--json')
    expect(JSON.parse(filled.out)).toEqual({ status: 'SUCCEEDED', output: 3 })
    expect((await run('bare.json', '--substitutions', '@input.json')).status).toBe(1)
    expect((await run('bare.json', '--substitutions', '[3]')).status).toBe(2)
  })

  test('names the placeholder that a target still has, as the studio does', async () => {
    const { status, out, err } = await run('open.json')
    expect(status).toBe(1)
    for (const told of [out, err]) {
      expect(told).toContain('${Onward} (line 2)')
      expect(told).not.toContain('Missing')
    }
  })

  test('says where a definition is refused', async () => {
    const { status, err } = await run('dangling.json')
    expect(status).toBe(1)
    expect(err).toContain('MISSING_TRANSITION_TARGET')
    expect(err).toContain('/States/A/Next')
  })
})

describe('a definition in YAML', () => {
  test('runs as one in JSON does', async () => {
    const [yaml, json] = await Promise.all(
      ['yaml', 'json'].map((kind) => run(`pay.asl.${kind}`, '--mocks', 'good.json', '--json')),
    )
    expect(yaml).toEqual(json)
    expect(yaml?.status).toBe(0)
  })

  test('that cannot be read says where', async () => {
    expect(await run('broken.yml')).toMatchObject({
      status: 2,
      err: expect.stringMatching(/broken\.yml, line 3: .*tabs/),
    })
  })
})

describe('run of a template', () => {
  test.each([
    { title: 'the option', args: ['pay.asl.json', '--type', 'EXPRESS'] },
    { title: 'the template', args: ['kinds.yaml', '--state-machine', 'Quick'] },
    {
      title: 'the template, whatever the option says',
      args: ['kinds.yaml', '--state-machine', 'Quick', '--type', 'STANDARD'],
    },
  ])('made EXPRESS by $title has no history to print', async ({ args }) => {
    const io = memoryIo(FILES)
    expect(await runCommand([...args, '--events'], io)).toBe(2)
    expect(io.written).toEqual({ out: '', err: expect.stringMatching(/no history of an Express execution/) })
  })

  test('made STANDARD by the template prints its history', async () => {
    const io = memoryIo(FILES)
    expect(await runCommand(['kinds.yaml', '--state-machine', 'Slow', '--type', 'EXPRESS', '--events'], io)).toBe(0)
    expect(JSON.parse(io.written.out).events).toHaveLength(4)
  })

  test('its only state machine, with the values the template has', async () => {
    const io = memoryIo(FILES)
    expect(await runCommand(['one.yaml', '--json'], io)).toBe(0)
    expect(JSON.parse(io.written.out)).toMatchObject({ status: 'SUCCEEDED', output: 7 })
  })

  test('the one that is named', async () => {
    const io = memoryIo(FILES)
    expect(await runCommand(['two.yaml', '--state-machine', 'Returns', '--json'], io)).toBe(0)
    expect(JSON.parse(io.written.out)).toMatchObject({ output: 2 })
  })

  test.each([
    { args: ['two.yaml'], said: 'Orders, Returns' },
    { args: ['two.yaml', '--state-machine', 'Refunds'], said: 'Orders, Returns' },
    { args: ['pay.asl.json', '--state-machine', 'Orders'], said: 'no template' },
  ])('misuse of $args names what there is', async ({ args, said }) => {
    const io = memoryIo(FILES)
    expect(await runCommand(args, io)).toBe(2)
    expect(io.written.err).toContain(said)
  })
})
