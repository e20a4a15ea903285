// Reading what the command line is given: files, and JSON with comments.
import type { JsonValue } from '../../core/base/JsonValue'
import { err, ok, type Result } from '../../core/base/Result'
import { parseJson } from '../../core/syntax/parseJson'
import type { SyntaxTree } from '../../core/syntax/SyntaxTree'
import type { CommandIo } from './Command'

/** The JSON of a file; a sentence when it cannot be read. */
export async function readJson(file: string, io: CommandIo): Promise<Result<JsonValue, string>> {
  const text = await readText(file, io)
  return text.ok ? toJson(text.value, file) : text
}

/** The text of a file; a sentence when it cannot be read. */
export async function readText(file: string, io: CommandIo): Promise<Result<string, string>> {
  try {
    return ok(await io.readFile(file))
  } catch (error) {
    return err(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** JSON with comments, as definitions are written. `source` names the text in the sentence that tells what is wrong. */
export function toJson(text: string, source: string): Result<JsonValue, string> {
  return valueRead(text, parseJson(text), source)
}

/** The value of a text that has been read, in whatever notation. */
export function valueRead(text: string, { root, problems }: SyntaxTree, source: string): Result<JsonValue, string> {
  const [problem] = problems
  if (problem) return err(`${source}, line ${text.slice(0, problem.from).split('\n').length}: ${problem.message}`)
  return root?.value === undefined ? err(`${source} holds no JSON.`) : ok(root.value)
}
