// `stepwright validate`: prints the problems of definition files, for people or, with --json, as AWS answers.
import { parseArgs } from 'node:util'
import type { WorkflowType } from '../../core/asl/StateType'
import { err, ok, type Result } from '../../core/base/Result'
import { type Validation, validateDefinition } from '../../core/lint/validateDefinition'
import type { Command, CommandIo } from './Command'

interface ValidateArguments {
  readonly files: readonly string[]
  readonly type: WorkflowType
  readonly json: boolean
}

/** 0 when no file has an error (warnings are allowed), 1 when one has, 2 for wrong arguments or a file that cannot be read. */
export const validateCommand: Command = async (args, io) => {
  const parsed = readArguments(args)
  if (!parsed.ok) {
    io.err(`${parsed.error}\nUsage: stepwright validate FILE... [--type STANDARD|EXPRESS] [--json]\n`)
    return 2
  }
  const { files, type, json } = parsed.value
  let failed = false
  for (const file of files) {
    const text = await readText(file, io)
    if (text === null) return 2
    const validation = validateDefinition(text, { type })
    io.out(json ? asJson(validation, files.length > 1 ? file : null) : asLines(validation, file))
    failed ||= validation.result === 'FAIL'
  }
  return failed ? 1 : 0
}

function readArguments(args: readonly string[]): Result<ValidateArguments, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean', default: false }, type: { type: 'string', default: 'STANDARD' } },
      allowPositionals: true,
    })
    const { type, json } = values
    if (type !== 'STANDARD' && type !== 'EXPRESS') return err(`--type is STANDARD or EXPRESS, not "${type}".`)
    if (positionals.length === 0) return err('No file given.')
    return ok({ files: positionals, type, json })
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error))
  }
}

async function readText(file: string, io: CommandIo): Promise<string | null> {
  try {
    return await io.readFile(file)
  } catch (error) {
    io.err(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}\n`)
    return null
  }
}

/** One line a file; the file's name is added where there are several. */
function asJson(validation: Validation, file: string | null): string {
  const { result, diagnostics } = validation
  return `${JSON.stringify(file === null ? { result, diagnostics } : { file, result, diagnostics })}\n`
}

function asLines(validation: Validation, file: string): string {
  const lines = validation.diagnostics.map(
    ({ severity, code, location, message }) => `${file}: ${severity} ${code} ${location ?? '-'}: ${message}`,
  )
  return [...lines, `${file}: ${validation.result}`].map((line) => `${line}\n`).join('')
}
