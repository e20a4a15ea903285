// What the checks say about a place: the sentence, AWS's code in grey, and the way out where there is one.
import { applyFix } from '../../core/document/commands/applyFix'
import type { Finding, Severity } from '../../core/lint/Finding'
import { Button } from '../../ui/Button'
import { FieldError } from '../../ui/FieldError'
import styles from './Inspector.module.css'
import { useEdit } from './useEdit'

const severities = { ERROR: 'error', WARNING: 'warning', HINT: 'hint' } as const satisfies Record<Severity, string>

export function FindingNotes({ findings }: { readonly findings: readonly Finding[] }) {
  return findings.map((finding) => (
    <FieldError key={findingKey(finding)} severity={severities[finding.severity]}>
      <FindingText finding={finding} />
    </FieldError>
  ))
}

/** The same without a mark of its own, for where a row marks it. */
export function FindingTexts({ findings }: { readonly findings: readonly Finding[] }) {
  return findings.map((finding) => (
    <span key={findingKey(finding)} className={styles.finding}>
      <FindingText finding={finding} />
    </span>
  ))
}

function findingKey({ code, location, message }: Finding): string {
  return `${code} ${location} ${message}`
}

function FindingText({ finding }: { readonly finding: Finding }) {
  const edit = useEdit()
  return (
    <>
      {finding.message} <span className={styles.code}>{finding.code}</span>
      {finding.fixes?.map((fix) => (
        <Button
          key={fix.label}
          size="small"
          variant="secondary"
          icon="wand"
          className={styles.fix}
          onClick={() => edit(applyFix, fix)}
        >
          {fix.label}
        </Button>
      ))}
    </>
  )
}
