// The list of findings: a click selects the state and the field, in the text too; its menu sets it right or mutes the rule.
import { memo, useMemo, useState } from 'react'
import { applyFix } from '../../core/document/commands/applyFix'
import type { Finding } from '../../core/lint/Finding'
import { LineIndex } from '../../core/text/LineIndex'
import { goToFinding } from '../../studio/goToFinding'
import { useProblems, useStudio, useView } from '../../studio/StudioContext'
import { useDocumentInTime } from '../../studio/useDocumentInTime'
import { EmptyState } from '../../ui/EmptyState'
import type { MenuEntry } from '../../ui/MenuEntry'
import { PointMenu } from '../../ui/PointMenu'
import { VirtualList } from '../../ui/VirtualList'
import { MutedRules } from './MutedRules'
import { ProblemRow } from './ProblemRow'
import styles from './Problems.module.css'

interface OpenMenu {
  readonly finding: Finding
  readonly at: { readonly x: number; readonly y: number }
}

export function Problems() {
  const findings = useProblems((state) => state.findings)
  const hasMuted = useView((state) => state.mutedRules.length > 0)
  return (
    <div className={styles.problems}>
      <div className={styles.list}>
        {findings.length === 0 ? (
          <EmptyState icon="check" title="No problems">
            Checked as AWS checks a definition before it is saved.
          </EmptyState>
        ) : (
          <ProblemsInTime findings={findings} />
        )}
      </div>
      {hasMuted && <MutedRules />}
    </div>
  )
}

function ProblemsInTime({ findings }: { readonly findings: readonly Finding[] }) {
  return <ProblemList findings={findings} text={useDocumentInTime().doc.text} />
}

interface ListProps {
  readonly findings: readonly Finding[]
  readonly text: string
}

/** Apart, so that it is drawn anew only when its findings or their lines are others. */
const ProblemList = memo(function ProblemList({ findings, text }: ListProps) {
  const studio = useStudio()
  const [selected, setSelected] = useState(-1)
  const [menu, setMenu] = useState<OpenMenu | null>(null)
  const lines = useMemo(() => new LineIndex(text), [text])
  const go = (index: number) => {
    const finding = findings[index]
    setSelected(index)
    if (finding) goToFinding(studio, finding)
  }
  const openMenu = (index: number, at: OpenMenu['at']) => {
    const finding = findings[index]
    setSelected(index)
    if (finding) setMenu({ finding, at })
  }
  const mute = (rule: string) => {
    const { mutedRules, set, announce } = studio.view.getState()
    set({ mutedRules: [...mutedRules.filter((muted) => muted !== rule), rule] })
    announce(`${rule} is muted.`)
  }
  return (
    <>
      <VirtualList
        label="Problems"
        count={findings.length}
        rowHeight={32}
        selected={selected < findings.length ? selected : -1}
        rowKey={(index) => keyOf(findings[index], index)}
        row={(index) => {
          const finding = findings[index]
          return finding ? (
            <ProblemRow finding={finding} line={lines.lineAt(Math.min(finding.from, text.length))} />
          ) : null
        }}
        onSelect={go}
        onActivate={go}
        onMenu={openMenu}
      />
      <PointMenu
        label="Problem"
        at={menu?.at ?? null}
        entries={
          menu
            ? [
                ...(menu.finding.fixes ?? []).map(
                  (fix): MenuEntry => ({
                    kind: 'item',
                    id: fix.label,
                    label: fix.label,
                    icon: 'wand',
                    onSelect: () => studio.document.getState().perform(applyFix, fix),
                  }),
                ),
                {
                  kind: 'item',
                  id: 'mute',
                  label: menu.finding.severity === 'ERROR' ? 'Errors cannot be muted' : 'Mute this rule',
                  disabled: menu.finding.severity === 'ERROR',
                  onSelect: () => mute(menu.finding.rule),
                },
              ]
            : []
        }
        onClose={() => setMenu(null)}
      />
    </>
  )
})

function keyOf(finding: Finding | undefined, index: number): string {
  return `${finding?.code}@${finding?.from}#${index}`
}
