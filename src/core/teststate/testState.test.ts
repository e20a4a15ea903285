// TestState by tables: every rule a case of its own, in `cases/`.
import { describe, expect, test } from 'vitest'
import type { RunInput } from '../asl/Execution'
import type { JsonValue } from '../base/JsonValue'
import containers from './cases/containers.json'
import dataFlow from './cases/dataFlow.json'
import errors from './cases/errors.json'
import refusals from './cases/refusals.json'
import * as shapes from './responseShapes.data'
import type { Invoke } from './runState'
import type { TestStateRequest } from './TestStateRequest'
import { testState } from './testState'

interface Tested {
  readonly title: string
  readonly request: TestStateRequest
  readonly expected: JsonValue
}

interface Refused {
  readonly title: string
  readonly request: TestStateRequest
  readonly code: string
  readonly message: string
}

/** The files are data of these shapes; what they say of a request may be wrong on purpose. */
const tables = { dataFlow, errors, containers } as unknown as Readonly<Record<string, readonly Tested[]>>
const refusedTable = refusals as unknown as readonly Refused[]

function answerTo(request: TestStateRequest) {
  const answer = ({ call, token, at }: Invoke): readonly RunInput[] | null => {
    const output = request.mocks?.[call.name]?.[0]?.return
    return output === undefined ? null : [{ kind: 'taskSucceeded', token, at, output }]
  }
  return testState(request, { shapes, at: Date.UTC(2026, 0, 1), answer })
}

describe.each(Object.entries(tables))('%s', (_, cases) => {
  test.each(cases)('$title', ({ request, expected }) => {
    expect(answerTo(request)).toEqual(expected)
  })
})

describe('refusals', () => {
  test.each(refusedTable)('$title', ({ request, code, message }) => {
    const result = answerTo(request)
    expect('apiError' in result ? result.apiError.code : result.status).toBe(code)
    expect('apiError' in result ? result.apiError.message : '').toContain(message)
  })
})

const task = { Type: 'Task', QueryLanguage: 'JSONata', Output: '{% $states.context %}', End: true }
const lambda = { ...task, Resource: 'arn:aws:states:::lambda:invoke' }

describe('the context object', () => {
  test('is that of an Express execution, with the state under the name AWS gives it', () => {
    const roleArn = 'arn:aws:iam::123456789012:role/r'
    const definition = { StartAt: 'Pay', States: { Pay: lambda } }
    expect(answerTo({ definition, stateName: 'Pay', input: [1], roleArn, mock: { result: {} } })).toMatchObject({
      output: {
        Execution: {
          Id: 'arn:aws:states:us-east-1:123456789012:express:StateMachine:execution',
          Input: [1],
          Name: 'execution',
          RoleArn: roleArn,
          StartTime: '2026-01-01T00:00:00.000Z',
        },
        StateMachine: {
          Id: 'arn:aws:states:us-east-1:123456789012:stateMachine:StateMachine',
          Name: 'StateMachine',
        },
        State: { Name: 'StateName', RetryCount: 0 },
      },
    })
  })

  test('has a token for a callback, and no role when none is given', () => {
    const definition = { ...lambda, Resource: 'arn:aws:states:::sqs:sendMessage.waitForTaskToken' }
    const { output } = answerTo({ definition, mock: { result: 1 } }) as { output: JsonValue }
    expect(output).toMatchObject({ Execution: { RoleArn: null }, Task: { Token: expect.any(String) } })
    expect(output).not.toHaveProperty('Execution.RedriveCount')
  })

  test('is the given one, whole', () => {
    const context = { Execution: { Name: 'e' }, State: {} }
    expect(answerTo({ definition: lambda, context, mock: { result: {} } })).toMatchObject({ output: context })
    expect(answerTo({ definition: lambda, context: '{}', mock: { result: {} } })).toMatchObject({ output: {} })
  })
})

describe('an HTTP Task at level TRACE', () => {
  const definition = {
    Type: 'Task',
    QueryLanguage: 'JSONata',
    Resource: 'arn:aws:states:::http:invoke',
    Arguments: {
      ApiEndpoint: 'https://api.example.com/a b',
      Method: 'POST',
      QueryParameters: { q: ['1', 'x&y'] },
      Headers: { accept: 'text/plain' },
      RequestBody: { a: 1 },
    },
    End: true,
  }
  const roleArn = 'arn:aws:iam::123456789012:role/r'

  test('shows its request and response', () => {
    const result = answerTo({ definition, roleArn, inspectionLevel: 'TRACE', revealSecrets: true })
    expect(result).toMatchObject({
      inspectionData: {
        request: {
          protocol: 'https',
          method: 'POST',
          url: 'https://api.example.com/a b?q=1&q=x%26y',
          headers: '[accept: text/plain, user-agent: Amazon|StepFunctions|HttpInvoke|us-east-1]',
          body: '{"a":1}',
        },
        response: { protocol: 'https', statusCode: '200', statusMessage: 'OK', body: '{}' },
      },
    })
  })

  test('shows neither at level DEBUG, nor for a mock, which sends nothing', () => {
    for (const more of [{ inspectionLevel: 'DEBUG' as const }, { mock: { result: {} } }]) {
      const result = answerTo({ definition, roleArn, inspectionLevel: 'TRACE', ...more })
      expect(result).not.toHaveProperty('inspectionData.request')
    }
  })
})
