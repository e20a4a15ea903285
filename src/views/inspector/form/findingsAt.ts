// Which findings belong under which input.
import { type Path, samePath, stepName } from '../../../core/base/Path'
import type { Finding } from '../../../core/lint/Finding'

/** Findings for the value at `path` itself, or with `inside` for all of what it holds. Paths are from the root. */
export function findingsAt(findings: readonly Finding[], path: Path, inside: boolean): readonly Finding[] {
  return findings.filter((finding) => {
    if (finding.path.length < path.length) return false
    return samePath(finding.path.slice(0, path.length), path) && (inside || finding.path.length === path.length)
  })
}

/** Findings of a state that no row shows: those of the state as a whole, and of fields without a row. */
export function findingsBeside(
  findings: readonly Finding[],
  state: Path,
  rows: ReadonlySet<string>,
): readonly Finding[] {
  return findings.filter(({ path }) => {
    const step = path[state.length]
    return step === undefined || !samePath(path.slice(0, state.length), state) || !rows.has(String(stepName(step)))
  })
}
