// The findings of a field as underlines in its own text.
import type { Finding, Severity } from '../../../core/lint/Finding'
import type { EditorMarker } from '../../../ui/editor/TextEditor'
import { partPlace } from './problemPlace'

const severities = { ERROR: 'error', WARNING: 'warning', HINT: 'hint' } as const satisfies Record<
  Severity,
  EditorMarker['severity']
>

/** `depth` steps of a finding's path lead to the field. */
export function findingMarks(text: string, findings: readonly Finding[], depth: number): readonly EditorMarker[] {
  return findings.map(({ path, severity, message, code }) => {
    return { ...partPlace(text, path.slice(depth)), severity: severities[severity], message, code }
  })
}
