// `stepwright validate`: prints the problems of definition files, for people, as AWS answers, or as SARIF.
import { parseArgs } from 'node:util'
import type { WorkflowType } from '../../core/asl/StateType'
import { err, ok, type Result } from '../../core/base/Result'
import type { Finding } from '../../core/lint/Finding'
import { type Validation, validationOf } from '../../core/lint/validateDefinition'
import { definitionsIn } from '../definitionsIn'
import { findingsIn } from '../validateText'
import type { Command, CommandIo } from './Command'
import { type CheckedFile, sarifLog } from './sarifLog'
import { VALIDATE_USAGE } from './validateUsage'

interface ValidateArguments {
  readonly files: readonly string[]
  readonly type: WorkflowType
  readonly severity: 'ERROR' | 'WARNING'
  readonly form: 'lines' | 'json' | 'sarif'
}

/** 0 when no file has an error (warnings are allowed), 1 when one has, 2 for wrong arguments or a file that cannot be read. */
export const validateCommand: Command = async (args, io) => {
  const parsed = readArguments(args)
  if (!parsed.ok) {
    io.err(`${parsed.error}\nUsage: stepwright ${VALIDATE_USAGE}\n`)
    return 2
  }
  const { files, type, severity, form } = parsed.value
  const checked: CheckedFile[] = []
  let failed = false
  let unread = false
  for (const file of files) {
    const text = await readText(file, io)
    if (text === null) {
      unread = true
      continue
    }
    const { text: whole, definitions, unopened } = await definitionsIn(text, file)
    for (const { logicalId, reason } of unopened) io.err(`${nameOf(file, logicalId)}: ${reason}\n`)
    const inFile: Finding[] = []
    for (const definition of definitions) {
      const findings = findingsIn(definition, type)
      const validation = validationOf(findings, { severity })
      failed ||= validation.result === 'FAIL'
      const heard = findings.filter((found) => found.severity === 'ERROR' || severity === 'WARNING')
      inFile.push(...heard.map((finding) => ({ ...finding, ...definition.toSource(finding) })))
      if (form === 'json') io.out(asJson(validation, definition.stateMachine, files.length > 1 ? file : null))
      if (form === 'lines') io.out(asLines(validation, nameOf(file, definition.stateMachine)))
    }
    checked.push({ file, text: whole, findings: inFile })
  }
  if (form === 'sarif') io.out(`${JSON.stringify(sarifLog(checked), null, 2)}\n`)
  if (unread) return 2
  return failed ? 1 : 0
}

function readArguments(args: readonly string[]): Result<ValidateArguments, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        json: { type: 'boolean', default: false },
        sarif: { type: 'boolean', default: false },
        type: { type: 'string', default: 'STANDARD' },
        severity: { type: 'string', default: 'WARNING' },
      },
      allowPositionals: true,
    })
    const { type, severity, json, sarif } = values
    if (type !== 'STANDARD' && type !== 'EXPRESS') return err(`--type is STANDARD or EXPRESS, not "${type}".`)
    if (severity !== 'ERROR' && severity !== 'WARNING') return err(`--severity is ERROR or WARNING, not "${severity}".`)
    if (json && sarif) return err('--json and --sarif exclude each other.')
    if (positionals.length === 0) return err('No file given.')
    return ok({ files: positionals, type, severity, form: sarif ? 'sarif' : json ? 'json' : 'lines' })
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

/** One line a definition; the file's name is added where there are several, and that of a template's state machine. */
function asJson(validation: Validation, stateMachine: string | null, file: string | null): string {
  const names = { ...(file !== null && { file }), ...(stateMachine !== null && { stateMachine }) }
  return `${JSON.stringify({ ...names, ...validation })}\n`
}

/** As messages call it: `stack.yaml#Orders`. */
function nameOf(file: string, stateMachine: string | null): string {
  return stateMachine === null ? file : `${file}#${stateMachine}`
}

function asLines({ result, diagnostics, truncated }: Validation, name: string): string {
  const lines = diagnostics.map(
    ({ severity, code, location, message }) => `${name}: ${severity} ${code} ${location ?? '-'}: ${message}`,
  )
  const more = truncated ? [`${name}: there are more than these ${diagnostics.length}`] : []
  return [...lines, ...more, `${name}: ${result}`].map((line) => `${line}\n`).join('')
}
