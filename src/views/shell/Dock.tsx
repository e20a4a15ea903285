// The bottom pane: problems, the run, the simulated S3. What of the first two is not open is summed up in the head, so that both
// are always in sight.
import { type ReactNode, useRef } from 'react'
import type { DockTab } from '../../studio/viewStore'
import { Badge } from '../../ui/Badge'
import { IconButton } from '../../ui/IconButton'
import { PaneDivider } from '../../ui/PaneDivider'
import { TabList, tabPanelAttributes } from '../../ui/TabList'
import styles from './Dock.module.css'
import { type DockFit, paneBounds } from './fitPanes'
import type { ShellLayout } from './ShellLayout'

interface Props {
  readonly layout: ShellLayout
  readonly fit: DockFit
  readonly problems: ReactNode
  readonly execution: ReactNode
  readonly objects: ReactNode
  /** One line each, for the head. */
  readonly problemsSummary: ReactNode
  readonly executionSummary: ReactNode
  readonly problemCount: number
  readonly executionBadge?: ReactNode
  readonly onLayout: (change: Partial<ShellLayout>) => void
  readonly onResize: (size: number) => void
  readonly onResized: (size: number) => void
}

export function Dock({
  layout,
  fit,
  problems,
  execution,
  objects,
  problemsSummary,
  executionSummary,
  problemCount,
  executionBadge,
  onLayout,
  onResize,
  onResized,
}: Props) {
  const { dockOpen, dockTab } = layout
  const dock = useRef<HTMLDivElement>(null)
  const badge =
    problemCount > 0 ? (
      <Badge label={problemCount === 1 ? '1 problem' : `${problemCount} problems`}>{problemCount}</Badge>
    ) : undefined
  const tabs = [
    { id: 'problems', label: 'Problems', badge },
    { id: 'execution', label: 'Execution', badge: executionBadge },
    { id: 'objects', label: 'S3 objects' },
  ] as const
  const panels = {
    problems: { label: 'Problems', content: problems },
    execution: { label: 'Execution', content: execution },
    objects: { label: 'S3 objects', content: objects },
  }
  const choose = (tab: DockTab) => onLayout({ dockTab: tab, dockOpen: true })
  return (
    <>
      {dockOpen ? (
        <PaneDivider
          label="Resize dock"
          orientation="horizontal"
          pane="after"
          controls="dock"
          size={fit.size}
          min={paneBounds.dock.min}
          max={fit.max}
          initial={fit.usual}
          onResize={onResize}
          onResized={onResized}
        />
      ) : (
        <div className={styles.line} />
      )}
      <div className={styles.dock} id="dock" ref={dock} style={dockOpen ? { height: fit.size } : undefined}>
        <div className={styles.head}>
          <TabList label="Dock" idBase="dock" tabs={tabs} value={dockTab} onChange={choose} hasPanel={dockOpen} />
          <div className={styles.summaries}>
            {!(dockOpen && dockTab === 'problems') && (
              <section className={styles.summary} aria-label="Problems">
                {problemsSummary}
              </section>
            )}
            {!(dockOpen && dockTab === 'execution') && (
              <section className={styles.summary} aria-label="Execution">
                {executionSummary}
              </section>
            )}
          </div>
          <IconButton
            icon={dockOpen ? 'chevronDown' : 'chevronUp'}
            label={dockOpen ? 'Close dock' : 'Open dock'}
            keys="Mod+J"
            size="small"
            tooltipSide="top"
            aria-expanded={dockOpen}
            onClick={() => onLayout({ dockOpen: !dockOpen })}
          />
        </div>
        {dockOpen && (
          <div className={styles.panel} {...tabPanelAttributes('dock', dockTab)}>
            <section className={styles.region} aria-label={panels[dockTab].label}>
              {panels[dockTab].content}
            </section>
          </div>
        )}
      </div>
    </>
  )
}
