// Task results in and out: AWS's MockConfigFile.json, and mocks as the command line takes them.
import type { Mocks } from '../core/asl/Execution'
import { isJsonObject } from '../core/base/JsonValue'
import { importMocks, strangersIn } from '../core/document/commands/importMocks'
import { mocksOfMachine } from '../core/runs/mocks/mocksOfMachine'
import { readMockConfig } from '../core/runs/mocks/readMockConfig'
import { type MockProblem, readMocks } from '../core/runs/mocks/readMocks'
import { writeMockConfig } from '../core/runs/mocks/writeMockConfig'
import { parseJson } from '../core/syntax/parseJson'
import { chooseFiles } from './persistence/chooseFiles'
import { saveFile } from './persistence/saveFile'
import type { Studio } from './Studio'

/** The test case that is written. */
const TEST_CASE = 'Stepwright'
/** More is told by a number. */
const MAX_SENTENCES = 20

/**
 * Asks for a file and takes over its results: the one test case of a mock configuration, or the one that is then chosen in a
 * dialog, or a file of mocks. What is wrong with the file is told in a dialog; nothing is changed then.
 */
export async function importMockConfig(studio: Studio): Promise<void> {
  const [file] = await chooseFiles({ extensions: ['.json'] })
  if (!file) return
  try {
    takeResults(studio, await file.text(), file.name)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    tell(studio, `${file.name} was not imported`, 'The file could not be read.', [reason])
  }
}

/** What `importMockConfig` does with the text of a file. */
export function takeResults(studio: Studio, text: string, fileName: string): void {
  const refuse = (problems: readonly MockProblem[]) =>
    tell(studio, `${fileName} was not imported`, 'Correct the file and import it again.', problems.map(inWords))
  const { root, problems } = parseJson(text)
  const value = root?.value
  if (problems.length === 0 && isJsonObject(value) && !('StateMachines' in value)) {
    const mocks = readMocks(value)
    if (mocks.ok) applyResults(studio, mocks.value, fileName)
    else refuse(mocks.error)
    return
  }
  const cases = readMockConfig(text)
  if (!cases.ok) {
    refuse(cases.error)
    return
  }
  const [first, ...others] = cases.value
  if (first && others.length === 0) applyResults(studio, first.mocks, first.name)
  else studio.view.getState().set({ dialog: 'testCases', testCases: cases.value })
}

/** Takes over results by state and resource, as one step that can be undone. `source` names them. */
export function applyResults({ document, view }: Studio, mocks: Mocks, source: string): void {
  const { doc, perform } = document.getState()
  view.getState().set({ dialog: 'none', testCases: [] })
  perform(importMocks, { mocks, label: `Import the results of ${source}` })
  const strangers = strangersIn(doc.machine, mocks)
  const count = Object.keys(mocks).length - strangers.length
  view.getState().announce(`Task results imported: ${count}`)
  if (strangers.length > 0)
    tell(
      { view },
      `Results of ${source}`,
      count === 1
        ? 'One entry was imported. These are not here:'
        : `${count} entries were imported. These are not here:`,
      strangers.map((name) => `There is no state "${name}" in the workflow.`),
    )
}

/** Downloads MockConfigFile.json with the results of every task, and tells what that file cannot say. */
export function exportMockConfig(studio: Studio): void {
  const { machine, aside } = studio.document.getState().doc
  const mocked = mocksOfMachine(machine, aside.mocks, aside.resourceMocks)
  const mocks = Object.fromEntries(mocked.map(({ state, entries }) => [state.name, entries]))
  const { text, notes } = writeMockConfig([{ stateMachine: aside.name, name: TEST_CASE, mocks }])
  saveFile(text, 'MockConfigFile.json', 'application/json')
  if (notes.length > 0)
    tell(
      studio,
      'MockConfigFile.json was downloaded',
      'Step Functions Local answers otherwise than the studio here:',
      notes.map(({ message }) => message),
    )
}

function tell({ view }: Pick<Studio, 'view'>, title: string, about: string, all: readonly string[]): void {
  const more = all.length - MAX_SENTENCES
  const sentences = more > 0 ? [...all.slice(0, MAX_SENTENCES), `And ${more} more.`] : all
  view.getState().set({ dialog: 'notes', notes: { title, about, sentences } })
}

function inWords({ path, message }: MockProblem): string {
  return path === '/' || message.startsWith(path) ? message : `${path}: ${message}`
}
