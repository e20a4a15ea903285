// `stepwright run`: simulates an execution and prints its result or its history.
import { parseArgs } from 'node:util'
import type { Mocks } from '../../core/asl/Execution'
import { MAX_PAYLOAD_BYTES } from '../../core/asl/quotas'
import type { WorkflowType } from '../../core/asl/StateType'
import { isJsonObject, type JsonObject, type JsonValue } from '../../core/base/JsonValue'
import { err, ok, type Result } from '../../core/base/Result'
import { sizeOf } from '../../core/expressions/sizeOf'
import { eventToAws } from '../../core/interpreter/eventToAws'
import { type LogLevel, logEvents, logLevels } from '../../core/runs/logEvents'
import { parseText } from '../../core/syntax/parseText'
import { openText } from '../../core/text/Envelope'
import { chooseDefinition } from '../chooseDefinition'
import { definitionsIn } from '../definitionsIn'
import { readDefinition } from '../readDefinition'
import { type FlatResult, refused, simulateNow } from '../simulate'
import type { Command, CommandIo } from './Command'
import { type AnswersWanted, readAnswers } from './readAnswers'
import { readJson, readText, toJson, valueRead } from './readJson'

interface RunArguments extends AnswersWanted {
  readonly input: string
  /** Values by name, as JSON or `@FILE`. */
  readonly substitutions: string
  readonly events: boolean
  readonly json: boolean
  readonly type: WorkflowType
  /** Prints log events of this level instead of the result. */
  readonly logs: LogLevel | null
  /** Which one of a template, by its logical id. */
  readonly stateMachine: string | null
}

const USAGE = `Usage: stepwright run FILE [--input JSON|@FILE] [--mocks FILE] [--substitutions JSON|@FILE] [--type STANDARD|EXPRESS] [--events] [--json]
       stepwright run TEMPLATE --state-machine LOGICAL_ID …
       stepwright run FILE --type EXPRESS --logs ALL|ERROR|FATAL|OFF …
       stepwright run FILE --mock-config FILE [--test-case [STATE_MACHINE#]NAME] …
`

/**
 * 0 when the execution succeeds, 1 when it does not, 2 for wrong arguments or texts. `--events` prints the history as
 * `aws stepfunctions get-execution-history` does; `--json` the result as one line of JSON.
 */
export const runCommand: Command = async (args, io) => {
  const parsed = await readArguments(args, io)
  if (!parsed.ok) {
    io.err(`${parsed.error}\n${USAGE}`)
    return 2
  }
  const { definition, refusal, input, mocks, options } = parsed.value
  const { type } = options
  const run = refusal === null ? simulateNow(definition, { input, mocks, type }) : refused(refusal)
  io.out(printed(run, options))
  if (run.error === 'InvalidDefinition' && run.events.length === 0) io.err(`${run.cause}\n`)
  return run.status === 'SUCCEEDED' ? 0 : 1
}

function printed(run: FlatResult, { logs, events, json }: RunArguments): string {
  if (logs !== null) return logLines(run, logs)
  if (events) return history(run)
  return json ? asJson(run) : asText(run)
}

/** One line of JSON an event, with the data of the execution. */
function logLines({ simulation }: FlatResult, level: LogLevel): string {
  const lines = simulation ? logEvents(simulation.root, level, true) : []
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}

interface Subject {
  readonly definition: JsonValue
  /** What keeps the definition from running before AWS has a word. */
  readonly refusal: string | null
  readonly input: JsonValue
  readonly mocks: Mocks
  readonly options: RunArguments
}

async function readArguments(args: readonly string[], io: CommandIo): Promise<Result<Subject, string>> {
  const options = parseOptions(args)
  if (!options.ok) return options
  const { file, input } = options.value
  const source = await readText(file, io)
  if (!source.ok) return source
  const { stateMachine, events } = options.value
  const found = await definitionsIn(source.value, file)
  const chosen = chooseDefinition(found, { stateMachine, source: file, option: '--state-machine' })
  if (!chosen.ok) return chosen
  const { notation } = chosen.value
  const type = chosen.value.type ?? options.value.type
  if (events && type === 'EXPRESS') return err('AWS keeps no history of an Express execution: see its --logs.')
  const { text } = openText(chosen.value.text)
  const { tree } = await parseText(text, notation)
  const definition = valueRead(text, tree, file)
  if (!definition.ok) return definition
  const substitutions = await readObject(options.value.substitutions, '--substitutions', io)
  if (!substitutions.ok) return substitutions
  const filled = await readDefinition(text, { ...chosen.value.substitutions, ...substitutions.value }, notation)
  const given = await readGiven(input, '--input', io)
  if (!given.ok) return given
  const size = sizeOf(given.value)
  if (size > MAX_PAYLOAD_BYTES) return err(`The input has ${size} bytes: AWS takes ${MAX_PAYLOAD_BYTES} at most.`)
  const answers = await readAnswers(options.value, io)
  if (!answers.ok) return answers
  return ok({
    definition: filled.ok ? filled.value : definition.value,
    refusal: filled.ok ? null : filled.error,
    input: given.value,
    mocks: answers.value,
    options: { ...options.value, type },
  })
}

/** JSON on the command line, or in the file that `@` names. */
async function readGiven(given: string, option: string, io: CommandIo): Promise<Result<JsonValue, string>> {
  return given.startsWith('@') ? readJson(given.slice(1), io) : toJson(given, option)
}

async function readObject(given: string, option: string, io: CommandIo): Promise<Result<JsonObject, string>> {
  const read = await readGiven(given, option, io)
  if (!read.ok) return read
  return isJsonObject(read.value) ? ok(read.value) : err(`${option} takes an object: {"Name": value}.`)
}

function parseOptions(args: readonly string[]): Result<RunArguments, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        input: { type: 'string', default: '{}' },
        mocks: { type: 'string' },
        substitutions: { type: 'string', default: '{}' },
        'mock-config': { type: 'string' },
        'test-case': { type: 'string' },
        events: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        type: { type: 'string', default: 'STANDARD' },
        logs: { type: 'string' },
        'state-machine': { type: 'string' },
      },
      allowPositionals: true,
    })
    const [file] = positionals
    if (file === undefined) return err('No file given.')
    if (positionals.length > 1) return err(`One file at a time: what is "${positionals[1]}"?`)
    const {
      input,
      substitutions,
      mocks = null,
      'mock-config': mockConfig = null,
      'test-case': testCase = null,
      'state-machine': stateMachine = null,
      events,
      json,
    } = values
    if (mocks !== null && mockConfig !== null) return err('Give --mocks or --mock-config, not both.')
    if (testCase !== null && mockConfig === null) return err('--test-case names a test case of --mock-config FILE.')
    const type = (['STANDARD', 'EXPRESS'] as const).find((name) => name === values.type)
    if (type === undefined) return err(`--type is STANDARD or EXPRESS, not ${values.type}.`)
    const logs = values.logs === undefined ? null : logLevels.find((level) => level === values.logs)
    if (logs === undefined) return err(`--logs is one of ${logLevels.join(', ')}, not ${values.logs}.`)
    return ok({ file, stateMachine, input, substitutions, mocks, mockConfig, testCase, events, json, type, logs })
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error))
  }
}

function history(run: FlatResult): string {
  return `${JSON.stringify({ events: run.events.map(eventToAws) }, null, 4)}\n`
}

function asJson({ events, simulation, ...result }: FlatResult): string {
  return `${JSON.stringify(result)}\n`
}

function asText({ status, output, error, cause, events }: FlatResult): string {
  const seconds = ((events.at(-1)?.timestamp ?? 0) - (events[0]?.timestamp ?? 0)) / 1000
  const lines = [`${status} after ${events.length} events and ${seconds} virtual seconds`]
  if (error !== undefined) lines.push(`Error: ${error}`)
  if (cause !== undefined) lines.push(`Cause: ${cause}`)
  if (output !== undefined) lines.push(JSON.stringify(output, null, 2))
  return lines.map((line) => `${line}\n`).join('')
}
