// Problems as the editor underlines them.
import type { StudioDocument } from '../../core/document/StudioDocument'
import type { Finding, Severity } from '../../core/lint/Finding'
import type { EditorMarker } from '../../ui/editor/TextEditor'

/** More underlines than these help nobody; the list of problems has them all. */
const MOST_MARKERS = 1000

const severities = { ERROR: 'error', WARNING: 'warning', HINT: 'hint' } as const satisfies Record<
  Severity,
  EditorMarker['severity']
>

/** What keeps the text from being read: known at once, while the checks come later. */
export function syntaxMarkers({ tree }: StudioDocument): readonly EditorMarker[] {
  return tree.problems.slice(0, MOST_MARKERS).map(({ from, to, message }) => {
    return { from, to, message, severity: 'error', code: 'INVALID_JSON_DESCRIPTION' }
  })
}

/** What the checks found, but for what `syntaxMarkers` says already. */
export function findingMarkers(findings: readonly Finding[]): readonly EditorMarker[] {
  return findings
    .filter(({ rule }) => rule !== 'json-syntax')
    .slice(0, MOST_MARKERS)
    .map(({ from, to, message, severity, code }) => ({ from, to, message, code, severity: severities[severity] }))
}
