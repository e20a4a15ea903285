// The words AWS uses when a path field (InputPath, OutputPath, TimeoutSecondsPath …) finds nothing.
import type { EvaluationError } from '../Evaluation'
import type { PathMiss } from './CompiledPath'

const REASONS: Readonly<Record<PathMiss['missing'], (at: string) => string>> = {
  leaf: (at) => `No results for path: ${at}`,
  parent: (at) => `Missing property in path ${at}`,
  variable: (at) => `The variable '${at}' has not been assigned`,
}

/** `Invalid path '$.X' : No results for path: $['X']`, a States.Runtime error. */
export function invalidPath(source: string, miss: PathMiss): EvaluationError {
  return { error: 'States.Runtime', cause: `Invalid path '${source}' : ${REASONS[miss.missing](miss.at)}` }
}
