// What the architecture checks know of a file: where it is, what it says, and what it imports.
import type { ESTree } from 'vite'

export interface SourceFile {
  /** From src, with forward slashes: `core/text/applyEdits.ts`. */
  readonly path: string
  readonly text: string
  readonly program: ESTree.Program
  readonly comments: readonly { readonly value: string; readonly start: number }[]
  readonly imports: readonly Import[]
}

export interface Import {
  /** As written. `new URL('./x.worker.ts', import.meta.url)` counts as an import of that file. */
  readonly specifier: string
  readonly kind: 'import' | 'type' | 're-export' | 'dynamic' | 'url'
  readonly line: number
  /** The file meant, from src; null for a package, and for a file that is not there. */
  readonly target: string | null
}

export interface Violation {
  readonly file: string
  readonly line: number
  readonly rule: string
  readonly message: string
}

/** True for a file that only tests run: it may use any package and look at all of its own area. */
export function isTest(path: string): boolean {
  return /\.test\.\w+$/.test(path)
}

/** True for generated and tabular files, which no person reads from end to end. */
export function isData(path: string): boolean {
  return /\.data\.\w+$/.test(path)
}

/** Line number from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

/** The form in which a failing test shows them: one line each, `file:line  rule: message`. */
export function describeViolations(violations: readonly Violation[]): string {
  return violations.map(({ file, line, rule, message }) => `src/${file}:${line}  ${rule}: ${message}`).join('\n')
}
