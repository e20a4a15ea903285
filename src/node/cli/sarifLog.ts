// Findings as SARIF 2.1.0 (OASIS), the format that code hosts and editors read.
import type { Finding } from '../../core/lint/Finding'
import { lintRules } from '../../core/lint/rules/index'
import { LineIndex } from '../../core/text/LineIndex'

export interface CheckedFile {
  readonly file: string
  readonly text: string
  readonly findings: readonly Finding[]
}

const LEVELS = { ERROR: 'error', WARNING: 'warning', HINT: 'note' } as const

/** One run over all files. Every rule is described, with AWS's code as its name. */
export function sarifLog(files: readonly CheckedFile[]): object {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Stepwright', rules: lintRules.map(describeRule) } },
        columnKind: 'utf16CodeUnits',
        artifacts: files.map(({ file }) => ({ location: { uri: uriOf(file) } })),
        results: files.flatMap((checked, index) => resultsOf(checked, index)),
      },
    ],
  }
}

function describeRule({ id, code, severity, doc }: (typeof lintRules)[number]): object {
  return {
    id,
    name: code,
    shortDescription: { text: doc.what },
    fullDescription: { text: doc.why },
    help: { text: doc.fix },
    defaultConfiguration: { level: LEVELS[severity] },
  }
}

function resultsOf({ file, text, findings }: CheckedFile, artifact: number): readonly object[] {
  const lines = new LineIndex(text)
  return findings.map(({ rule, code, severity, message, location, from, to }) => {
    const [start, end] = [lines.positionAt(from), lines.positionAt(to)]
    return {
      ruleId: rule,
      ruleIndex: lintRules.findIndex(({ id }) => id === rule),
      level: LEVELS[severity],
      message: { text: message },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: uriOf(file), index: artifact },
            region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
          },
          ...(location === null ? {} : { logicalLocations: [{ fullyQualifiedName: location }] }),
        },
      ],
      properties: { code },
    }
  })
}

/** A relative reference, as files are named on the command line. */
function uriOf(file: string): string {
  return file === '-' ? 'stdin' : encodeURI(file.replaceAll('\\', '/'))
}
