import { describe, expect, test } from 'vitest'
import { memoryIo } from './memoryIo'
import { validateCommand } from './validate'

const stack = `Resources:
  Orders:
    Type: AWS::Serverless::StateMachine
    Properties:
      Type: EXPRESS
      Definition:
        StartAt: Pay
        States:
          Pay: {Type: Pass, Next: Ship}
  Returns:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      DefinitionString: '{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}'
  Away:
    Type: AWS::Serverless::StateMachine
    Properties:
      DefinitionUri: away.asl.json
`

const files = {
  'stack.yaml': stack,
  'good.json': '{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}',
  'dangling.json': '{"StartAt":"Pay","States":{"Pay":{"Type":"Pass","Next":"Ship"}}}',
  'warned.json': '{"StartAt":"P","States":{"P":{"Type":"Pass",\n"Parameters":{"id":"$.order.id"},"End":true}}}',
}

async function validate(...args: string[]) {
  const io = memoryIo(files)
  const status = await validateCommand(args, io)
  return { status, ...io.written }
}

describe('validate', () => {
  test('a good file is OK', async () => {
    expect(await validate('good.json')).toEqual({ status: 0, out: 'good.json: OK\n', err: '' })
  })

  test('a bad one fails, with the code and the place', async () => {
    const { status, out } = await validate('good.json', 'dangling.json')

    expect(status).toBe(1)
    expect(out).toMatch(/^good\.json: OK\n/)
    expect(out).toMatch(/^dangling\.json: ERROR MISSING_TRANSITION_TARGET \/States\/Pay\/Next: ./m)
    expect(out).toMatch(/\ndangling\.json: FAIL\n$/)
  })

  test('--json prints what AWS answers', async () => {
    const { status, out } = await validate('dangling.json', '--json')

    expect(status).toBe(1)
    expect(JSON.parse(out).result).toBe('FAIL')
    expect(JSON.parse(out).diagnostics).toContainEqual({
      severity: 'ERROR',
      code: 'MISSING_TRANSITION_TARGET',
      message: expect.any(String),
      location: '/States/Pay/Next',
    })
    expect(JSON.parse(out)).not.toHaveProperty('file')
  })

  test('--json over several files is a line each, by name', async () => {
    const { out } = await validate('good.json', 'dangling.json', '--json')

    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).file),
    ).toEqual(['good.json', 'dangling.json'])
  })

  test.each([
    { title: 'no file', args: [] },
    { title: 'an unknown option', args: ['good.json', '--loud'] },
    { title: 'an unknown type', args: ['good.json', '--type', 'FAST'] },
    { title: 'an unknown severity', args: ['good.json', '--severity', 'HINT'] },
    { title: 'two forms', args: ['good.json', '--json', '--sarif'] },
    { title: 'a file that is not there', args: ['missing.json'] },
  ])('$title is misuse, and nothing goes to standard output', async ({ args }) => {
    const { status, out, err } = await validate(...args)

    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).not.toBe('')
  })

  test('a file that is not there does not keep the others from being checked', async () => {
    expect(await validate('missing.json', 'good.json')).toMatchObject({ status: 2, out: 'good.json: OK\n' })
  })

  test.each([
    { args: [], out: /^warned\.json: WARNING NO_DOLLAR \/States\/P\/Parameters\/id: .*\nwarned\.json: OK\n$/ },
    { args: ['--severity', 'ERROR'], out: /^warned\.json: OK\n$/ },
  ])('warnings are told unless errors alone are asked for: $args', async ({ args, out }) => {
    const { status, out: told } = await validate('warned.json', ...args)
    expect(status).toBe(0)
    expect(told).toMatch(out)
  })

  test('--sarif is one log for all files, with rules, ranges and places', async () => {
    const { status, out } = await validate('good.json', 'dangling.json', 'warned.json', '--sarif')
    const { version, runs } = JSON.parse(out)

    expect({ status, version, runs: runs.length }).toEqual({ status: 1, version: '2.1.0', runs: 1 })
    const [{ tool, results, artifacts }] = runs
    expect(artifacts.map(({ location }: { location: { uri: string } }) => location.uri)).toEqual([
      'good.json',
      'dangling.json',
      'warned.json',
    ])
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
    expect(results).toContainEqual({
      ruleId: 'no-dollar',
      ruleIndex: expect.any(Number),
      level: 'warning',
      message: { text: expect.stringContaining("'id.$'") },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'warned.json', index: 2 },
            region: { startLine: 2, startColumn: 20, endLine: 2, endColumn: 32 },
          },
          logicalLocations: [{ fullyQualifiedName: '/States/P/Parameters/id' }],
        },
      ],
      properties: { code: 'NO_DOLLAR' },
    })
  })

  describe('of a template', () => {
    test('each state machine is checked by its name, and what is elsewhere is told', async () => {
      const { status, out, err } = await validate('stack.yaml')
      expect(status).toBe(1)
      expect(out).toMatch(/^stack\.yaml#Orders: ERROR MISSING_TRANSITION_TARGET \/States\/Pay\/Next: ./m)
      expect(out).toMatch(/^stack\.yaml#Orders: FAIL\nstack\.yaml#Returns: OK$/m)
      expect(out).not.toContain('Away')
      expect(err).toMatch(/^stack\.yaml#Away: .*away\.asl\.json/)
    })

    test('--json is a line each', async () => {
      const { out } = await validate('stack.yaml', '--json')
      const lines = out.trimEnd().split('\n')
      expect(lines.map((line) => JSON.parse(line))).toMatchObject([
        { stateMachine: 'Orders', result: 'FAIL' },
        { stateMachine: 'Returns', result: 'OK' },
      ])
    })

    test('--sarif points into the template', async () => {
      const { out } = await validate('stack.yaml', '--sarif')
      const [{ results, artifacts }] = JSON.parse(out).runs
      expect(artifacts).toEqual([{ location: { uri: 'stack.yaml' } }])
      const dangling = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'missing-target')
      expect(dangling.locations[0].physicalLocation.region).toEqual({
        startLine: 9,
        startColumn: 35,
        endLine: 9,
        endColumn: 39,
      })
    })
  })
})
