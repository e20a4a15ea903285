// The list of findings: a click selects the state and the field, in the text too.
import { useMemo } from 'react'
import type { Finding } from '../../core/lint/Finding'
import { LineIndex } from '../../core/text/LineIndex'
import { goToFinding } from '../../studio/goToFinding'
import { useProblems, useStudio } from '../../studio/StudioContext'
import { useDocumentInTime } from '../../studio/useDocumentInTime'
import { EmptyState } from '../../ui/EmptyState'
import { VirtualList } from '../../ui/VirtualList'
import { ProblemRow } from './ProblemRow'

export function Problems() {
  const studio = useStudio()
  const findings = useProblems((state) => state.findings)
  const { text } = useDocumentInTime().doc
  const lines = useMemo(() => new LineIndex(text), [text])
  if (findings.length === 0) {
    return (
      <EmptyState icon="check" title="No problems">
        Checked as AWS checks a definition before it is saved.
      </EmptyState>
    )
  }
  const go = (index: number) => {
    const finding = findings[index]
    if (finding) goToFinding(studio, finding)
  }
  return (
    <VirtualList
      label="Problems"
      count={findings.length}
      rowHeight={32}
      rowKey={(index) => keyOf(findings[index], index)}
      row={(index) => {
        const finding = findings[index]
        return finding ? (
          <ProblemRow finding={finding} line={lines.lineAt(Math.min(finding.from, text.length))} />
        ) : null
      }}
      onSelect={go}
      onActivate={go}
    />
  )
}

function keyOf(finding: Finding | undefined, index: number): string {
  return `${finding?.code}@${finding?.from}#${index}`
}
