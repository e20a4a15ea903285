// `stepwright fmt`: lays definition files out anew, white space only, or says which are not laid out so.
import { parseArgs } from 'node:util'
import { err, ok, type Result } from '../../core/base/Result'
import { formatJson } from '../../core/syntax/formatJson'
import { applyEdits } from '../../core/text/applyEdits'
import { openText, saveText } from '../../core/text/Envelope'
import type { Command, CommandIo, ExitStatus } from './Command'

interface FormatArguments {
  readonly files: readonly string[]
  readonly check: boolean
  readonly indent: number
}

const USAGE = 'Usage: stepwright fmt FILE... [--check] [--indent SPACES]\n'

/**
 * 0 when all files are laid out (now), 1 when `--check` finds one that is not or a text cannot be read, 2 for wrong
 * arguments or a file that is not there. Nothing is written with `--check`, nor where nothing changes.
 */
export const fmtCommand: Command = async (args, io) => {
  const parsed = readArguments(args)
  if (!parsed.ok) {
    io.err(`${parsed.error}\n${USAGE}`)
    return 2
  }
  let status: ExitStatus = 0
  for (const file of parsed.value.files) {
    const outcome = await formatFile(file, parsed.value, io)
    if (outcome > status) status = outcome
  }
  return status
}

async function formatFile(file: string, { check, indent }: FormatArguments, io: CommandIo): Promise<ExitStatus> {
  try {
    const { text, envelope } = openText(await io.readFile(file))
    const edits = formatJson(text, { indent })
    if (!edits.ok) {
      io.err(`${file}: ${edits.error.message}\n`)
      return 1
    }
    if (edits.value.length === 0) return 0
    io.out(`${file}\n`)
    if (check) return 1
    await io.writeFile(file, saveText(applyEdits(text, edits.value), envelope))
    return 0
  } catch (error) {
    io.err(`${file}: ${error instanceof Error ? error.message : String(error)}\n`)
    return 2
  }
}

function readArguments(args: readonly string[]): Result<FormatArguments, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { check: { type: 'boolean', default: false }, indent: { type: 'string', default: '2' } },
      allowPositionals: true,
    })
    const indent = Number(values.indent)
    if (!Number.isInteger(indent) || indent < 0 || indent > 8)
      return err(`--indent takes 0 (a tab) to 8 spaces, not "${values.indent}".`)
    if (positionals.length === 0) return err('No file given.')
    return ok({ files: positionals, check: values.check, indent })
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error))
  }
}
