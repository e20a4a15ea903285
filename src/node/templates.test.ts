// The library given a CloudFormation or SAM template: which of its state machines is judged or run, and as what.
import { describe, expect, test } from 'vitest'
import { memoryIo } from './cli/memoryIo'
import { validateCommand } from './cli/validate'
import { simulate, validate } from './stepwright'

const stack = `# The shop
Resources:
  Orders:
    Type: AWS::Serverless::StateMachine
    Properties:
      Type: EXPRESS
      DefinitionSubstitutions: {Last: Ship}
      Definition:
        StartAt: Pay
        States:
          Pay: {Type: Pass, Next: "\${Last}"}
          Ship: {Type: Wait, Seconds: 1, Next: Lost}
          Other: {Type: Task, Resource: "arn:aws:states:::sqs:sendMessage.waitForTaskToken", End: true}
  Returns:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      DefinitionSubstitutions: {Last: Done}
      DefinitionString: '{"StartAt":"Take","States":{"Take":{"Type":"Pass","Next":"\${Last}"},"Done":{"Type":"Succeed"}}}'
  Away:
    Type: AWS::Serverless::StateMachine
    Properties:
      DefinitionUri: away.asl.json
`

describe('validate', () => {
  test('judges each state machine, with the type the template gives it', async () => {
    const { result, diagnostics, truncated, stateMachines, unchecked } = await validate(stack, { type: 'STANDARD' })

    expect({ result, truncated }).toEqual({ result: 'FAIL', truncated: false })
    expect(stateMachines).toMatchObject([
      { stateMachine: 'Orders', result: 'FAIL' },
      { stateMachine: 'Returns', result: 'OK', diagnostics: [] },
    ])
    expect(diagnostics).toContainEqual({
      stateMachine: 'Orders',
      severity: 'ERROR',
      code: 'MISSING_TRANSITION_TARGET',
      message: expect.any(String),
      location: '/States/Ship/Next',
    })
    expect(diagnostics.map(({ location }) => location)).toContain('/States/Other/Resource')
    expect(stateMachines?.flatMap((one) => one.diagnostics)).toEqual(
      diagnostics.map(({ stateMachine: _, ...diagnostic }) => diagnostic),
    )
    expect(unchecked).toEqual([{ stateMachine: 'Away', reason: expect.stringContaining('away.asl.json') }])
  })

  test('says of each what the command line prints of it', async () => {
    const io = memoryIo({ 'stack.yaml': stack })
    await validateCommand(['stack.yaml', '--json', '--severity', 'ERROR'], io)
    const printed = io.written.out.trimEnd().split('\n')
    expect((await validate(stack)).stateMachines).toEqual(printed.map((line) => JSON.parse(line)))
  })

  test('judges the one that is named alone', async () => {
    expect(await validate(stack, { stateMachine: 'Returns' })).toEqual({
      result: 'OK',
      diagnostics: [],
      truncated: false,
      stateMachines: [{ stateMachine: 'Returns', result: 'OK', diagnostics: [], truncated: false }],
      unchecked: [],
    })
  })

  test('lists at most so many of each', async () => {
    const { stateMachines, truncated } = await validate(stack, { maxResults: 1 })
    expect(truncated).toBe(true)
    expect(stateMachines?.map(({ diagnostics }) => diagnostics.length)).toEqual([1, 0])
  })

  test('says nothing of state machines where the text is a definition', async () => {
    const validation = await validate('{"StartAt":"Pay","States":{"Pay":{"Type":"Pass","Next":"Ship"}}}')
    expect(Object.keys(validation).sort()).toEqual(['diagnostics', 'result', 'truncated'])
    expect(validation.result).toBe('FAIL')
    expect(validation.diagnostics[0]).not.toHaveProperty('stateMachine')
  })

  test.each([
    { title: 'none of the template', text: stack, stateMachine: 'Refunds', said: /Orders, Returns/ },
    { title: 'one that is elsewhere', text: stack, stateMachine: 'Away', said: /Away: .*away\.asl\.json/ },
    { title: 'one of no template', text: '{}', stateMachine: 'Orders', said: /no template/ },
  ])('rejects a name of $title', async ({ text, stateMachine, said }) => {
    await expect(validate(text, { stateMachine })).rejects.toThrow(said)
  })
})

describe('simulate', () => {
  test('runs the one that is named, with the values the template has', async () => {
    const { status, events } = await simulate(stack, { stateMachine: 'Returns' })
    expect(status).toBe('SUCCEEDED')
    expect(events.map(({ type }) => type)).toContain('SucceedStateEntered')
  })

  test('gives way to the values it is given', async () => {
    const substitutions = { Last: 'Nowhere' }
    expect(await simulate(stack, { stateMachine: 'Returns', substitutions })).toMatchObject({
      error: 'InvalidDefinition',
      cause: expect.stringContaining('MISSING_TRANSITION_TARGET'),
    })
  })

  test('runs the only one, with the type the template gives it', async () => {
    const quick = `Resources:
  Quick:
    Type: AWS::Serverless::StateMachine
    Properties: {Type: EXPRESS, Definition: {StartAt: A, States: {A: {Type: Pass, End: true}}}}
`
    const { status, billingDetails } = await simulate(quick, { synchronous: true })
    expect(status).toBe('SUCCEEDED')
    expect(billingDetails).toBeDefined()
  })

  test('rejects where it is not clear which one is meant', async () => {
    await expect(simulate(stack)).rejects.toThrow(/Orders, Returns/)
    await expect(simulate(stack, { stateMachine: 'Refunds' })).rejects.toThrow(/Orders, Returns/)
  })
})
