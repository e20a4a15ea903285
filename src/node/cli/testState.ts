// `stepwright test-state`: tests one state alone and prints how it ended, as AWS's TestState API does.
import { parseArgs } from 'node:util'
import { isJsonObject, type JsonValue } from '../../core/base/JsonValue'
import { err, ok, type Result } from '../../core/base/Result'
import type { StateConfiguration, TestStateMock, TestStateRequest } from '../../core/teststate/TestStateRequest'
import type { InspectionData, TestedState, TestStateResult } from '../../core/teststate/TestStateResult'
import { testStateNow } from '../testState'
import type { Command, CommandIo } from './Command'
import { readJson, toJson } from './readJson'
import { TEST_STATE_USAGE } from './testStateUsage'

/**
 * 0 when the state succeeds or its error is caught, 1 when it fails, would be retried, or AWS refuses the request; 2 for wrong
 * arguments or texts. `--json` prints the result as one line of JSON.
 */
export const testStateCommand: Command = async (args, io) => {
  const request = await readArguments(args, io)
  if (!request.ok) {
    io.err(`${request.error}\nUsage: stepwright ${TEST_STATE_USAGE}\n`)
    return 2
  }
  const { json, ...asked } = request.value
  const result = testStateNow(asked)
  io.out(json ? `${JSON.stringify(result)}\n` : asText(result))
  return 'status' in result && (result.status === 'SUCCEEDED' || result.status === 'CAUGHT_ERROR') ? 0 : 1
}

interface Asked extends TestStateRequest {
  readonly json: boolean
}

const OPTIONS = {
  state: { type: 'string' },
  input: { type: 'string' },
  variables: { type: 'string' },
  context: { type: 'string' },
  mock: { type: 'string' },
  configuration: { type: 'string' },
  level: { type: 'string', default: 'INFO' },
  'role-arn': { type: 'string' },
  'reveal-secrets': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const

function parseOptions(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
    const [file] = positionals
    if (file === undefined) return err('No file given.')
    if (positionals.length > 1) return err(`One file at a time: what is "${positionals[1]}"?`)
    return ok({ file, values })
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error))
  }
}

async function readArguments(args: readonly string[], io: CommandIo): Promise<Result<Asked, string>> {
  const options = parseOptions(args)
  if (!options.ok) return options
  const { file, values } = options.value
  const { level } = values
  if (level !== 'INFO' && level !== 'DEBUG' && level !== 'TRACE')
    return err(`--level is INFO, DEBUG or TRACE, not "${level}".`)
  const definition = await readJson(file, io)
  if (!definition.ok) return definition
  const parts: Partial<Record<Part, JsonValue>> = {}
  for (const part of PARTS) {
    const text = values[part]
    if (text === undefined) continue
    const value = text.startsWith('@') ? await readJson(text.slice(1), io) : toJson(text, `--${part}`)
    if (!value.ok) return value
    if (part !== 'input' && !isJsonObject(value.value)) return err(`--${part} is no JSON object.`)
    parts[part] = value.value
  }
  return ok({
    definition: definition.value,
    stateName: values.state,
    roleArn: values['role-arn'],
    inspectionLevel: level,
    revealSecrets: values['reveal-secrets'],
    json: values.json,
    ...requestParts(parts),
  })
}

const PARTS = ['input', 'variables', 'context', 'mock', 'configuration'] as const
type Part = (typeof PARTS)[number]

/** A request's strings are JSON text; what was read from JSON here is a value. */
function requestParts({ input, variables, context, mock, configuration }: Partial<Record<Part, JsonValue>>) {
  return {
    ...(input !== undefined && { input: JSON.stringify(input) }),
    variables,
    context,
    // Objects, as was seen to; their members are checked with the request.
    mock: mock as TestStateMock | undefined,
    stateConfiguration: configuration as StateConfiguration | undefined,
  }
}

function asText(result: TestStateResult): string {
  if ('apiError' in result) return `${result.apiError.code}: ${result.apiError.message}\n`
  const { inspectionData, ...ending } = result
  return [...endingLines(ending), ...stageLines(inspectionData ?? {})].map((line) => `${line}\n`).join('')
}

function endingLines({ status, error, cause, nextState, output }: TestedState): readonly string[] {
  return [
    status,
    ...(error === undefined ? [] : [`Error: ${error}`]),
    ...(cause === undefined ? [] : [`Cause: ${cause}`]),
    ...(nextState === undefined ? [] : [`Next state: ${nextState}`]),
    ...(output === undefined ? [] : [JSON.stringify(output, null, 2)]),
  ]
}

function stageLines(data: InspectionData): readonly string[] {
  return Object.entries(data).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
}
