// Runs all rules over a definition, once.
import type { Finding } from './Finding'
import { Linter, type LintOptions } from './Linter'
import type { LintSubject } from './LintRule'

/** All findings, sorted by their place in the text; see `Linter`, which does it again and again. */
export function lintDefinition(subject: LintSubject, options: LintOptions = {}): readonly Finding[] {
  return new Linter().lint(subject, options)
}
