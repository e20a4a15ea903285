// Where the command line gets what tasks answer: mocks, or a test case of AWS's MockConfigFile.json.
import type { Mocks } from '../../core/asl/Execution'
import { err, ok, type Result } from '../../core/base/Result'
import { type MockConfigChoice, type MockTestCase, readMockConfig } from '../../core/runs/mocks/readMockConfig'
import { type MockProblem, readMocks } from '../../core/runs/mocks/readMocks'
import type { CommandIo } from './Command'
import { readJson, readText } from './readJson'

export interface AnswersWanted {
  /** The definition that runs. */
  readonly file: string
  readonly mocks: string | null
  /** File of a mock configuration, AWS's `MockConfigFile.json`. */
  readonly mockConfig: string | null
  /** `Case`, or `StateMachine#Case`. */
  readonly testCase: string | null
}

/** What tasks answer; a sentence for each thing that is wrong. No mocks at all when neither file is given. */
export async function readAnswers(options: AnswersWanted, io: CommandIo): Promise<Result<Mocks, string>> {
  const { mocks, mockConfig } = options
  if (mockConfig !== null) {
    const text = await readText(mockConfig, io)
    return text.ok ? fromMockConfig(text.value, mockConfig, options) : text
  }
  if (mocks === null) return ok({})
  const value = await readJson(mocks, io)
  if (!value.ok) return value
  const read = readMocks(value.value)
  return read.ok ? read : err(inWords(mocks, read.error))
}

/** The test case that was asked for, or the only one there is for the file that runs. */
function fromMockConfig(text: string, source: string, options: AnswersWanted): Result<Mocks, string> {
  const read = readMockConfig(text, chosen(options.testCase))
  if (!read.ok) return err(inWords(source, read.error))
  const own = read.value.filter(({ stateMachine }) => stateMachine === nameOf(options.file))
  const [testCase, ...others] = own.length > 0 ? own : read.value
  if (testCase && others.length === 0) return ok(testCase.mocks)
  const names = read.value.map((one: MockTestCase) => `${one.stateMachine}#${one.name}`)
  return err(`${source} has several test cases: choose one with --test-case. There are ${names.join(', ')}.`)
}

function chosen(testCase: string | null): MockConfigChoice {
  if (testCase === null) return {}
  const at = testCase.indexOf('#')
  return at < 0 ? { testCase } : { stateMachine: testCase.slice(0, at), testCase: testCase.slice(at + 1) }
}

/** `orders` for `flows/orders.asl.json`. */
function nameOf(file: string): string {
  return file.replace(/^.*[\\/]/, '').replace(/(\.asl)?\.(json|jsonc|txt)$|\.asl$/i, '')
}

function inWords(source: string, problems: readonly MockProblem[]): string {
  return problems
    .map(({ path, message }) => `${source}: ${message.startsWith(path) ? '' : `${path} `}${message}`)
    .join('\n')
}
