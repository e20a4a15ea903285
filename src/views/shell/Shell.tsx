// The frame of the studio: toolbar, panes, dock, status bar. It knows where things are, not what they are: views come in as slots.
import { type ReactNode, useRef, useState } from 'react'
import { useSize } from '../../ui/useSize'
import { Centre } from './Centre'
import { Dock } from './Dock'
import { fitDock, fitPanes } from './fitPanes'
import styles from './Shell.module.css'
import type { ShellLayout } from './ShellLayout'
import { SidePane } from './SidePane'
import { SkipLinks } from './SkipLinks'
import { StatesPane } from './StatesPane'
import { Toolbar, type ToolbarProps } from './Toolbar'

export interface ShellSlots {
  /** The list of states to add: the upper part of the region `States browser`. */
  readonly statesBrowser: ReactNode
  /** The tree named `Outline`. */
  readonly outline: ReactNode
  readonly canvas: ReactNode
  readonly definition: ReactNode
  readonly inspector: ReactNode
  readonly problems: ReactNode
  readonly execution: ReactNode
  readonly objects: ReactNode
  /** One line each, in the dock's head while the region itself is not open. */
  readonly problemsSummary: ReactNode
  readonly executionSummary: ReactNode
  /** Between toolbar and canvas: banners. */
  readonly banner?: ReactNode
  readonly statusStart?: ReactNode
  readonly statusEnd?: ReactNode
}

export interface ShellProps extends Omit<ToolbarProps, 'mode' | 'onMode' | 'panes'> {
  readonly layout: ShellLayout
  readonly onLayout: (change: Partial<ShellLayout>) => void
  readonly slots: ShellSlots
  /** On the tab Problems; 0 shows none. */
  readonly problemCount?: number
  /** On the tab Execution: a status. */
  readonly executionBadge?: ReactNode
}

export function Shell({ layout, onLayout, slots, problemCount = 0, executionBadge, ...toolbar }: ShellProps) {
  const body = useRef<HTMLDivElement>(null)
  const { width, height } = useSize(body)
  // The pane that is open over the canvas where there is no room beside it.
  const [over, setOver] = useState<'left' | 'right' | null>(null)
  // Sizes while somebody drags; the owner hears of the last one only.
  const [live, setLive] = useState<Partial<ShellLayout>>({})
  const shown = { ...layout, ...live }
  const fit = fitPanes(width, shown)
  const remember = (change: Partial<ShellLayout>) => {
    setLive({})
    onLayout(change)
  }
  const toggle = (side: 'left' | 'right') => {
    if (!fit[side].fits) setOver(over === side ? null : side)
    else onLayout(side === 'left' ? { leftOpen: !layout.leftOpen } : { rightOpen: !layout.rightOpen })
  }
  const isOpen = (side: 'left' | 'right') =>
    fit[side].fits ? (side === 'left' ? layout.leftOpen : layout.rightOpen) : over === side
  const show = (side: 'left' | 'right') => {
    if (!isOpen(side)) toggle(side)
  }
  const panes = {
    left: { open: isOpen('left'), toggle: () => toggle('left') },
    right: { open: isOpen('right'), toggle: () => toggle('right') },
    dock: { open: layout.dockOpen, toggle: () => onLayout({ dockOpen: !layout.dockOpen }) },
  }
  return (
    <div className={styles.shell}>
      <SkipLinks showOutline={() => show('left')} showInspector={() => show('right')} />
      <Toolbar {...toolbar} mode={layout.mode} onMode={(mode) => onLayout({ mode })} panes={panes} />
      <div className={styles.body} ref={body}>
        <SidePane
          side="left"
          label="States browser"
          id="states-browser"
          open={panes.left.open}
          fit={fit.left}
          onClose={() => setOver(null)}
          onResize={(leftSize) => setLive({ leftSize })}
          onResized={(leftSize) => remember({ leftSize })}
        >
          <StatesPane
            states={slots.statesBrowser}
            outline={slots.outline}
            outlineSize={shown.outlineSize}
            onResize={(outlineSize) => setLive({ outlineSize })}
            onResized={(outlineSize) => remember({ outlineSize })}
          />
        </SidePane>
        <main className={styles.main}>
          {slots.banner}
          <Centre
            mode={layout.mode}
            share={shown.splitShare}
            canvas={slots.canvas}
            definition={slots.definition}
            onShare={(splitShare) => setLive({ splitShare })}
            onShared={(splitShare) => remember({ splitShare })}
          />
          <Dock
            layout={shown}
            fit={fitDock(height, shown.dockSize)}
            problems={slots.problems}
            execution={slots.execution}
            objects={slots.objects}
            problemsSummary={slots.problemsSummary}
            executionSummary={slots.executionSummary}
            problemCount={problemCount}
            executionBadge={executionBadge}
            onLayout={onLayout}
            onResize={(dockSize) => setLive({ dockSize })}
            onResized={(dockSize) => remember({ dockSize })}
          />
        </main>
        <SidePane
          side="right"
          label="Inspector"
          id="inspector"
          open={panes.right.open}
          fit={fit.right}
          onClose={() => setOver(null)}
          onResize={(rightSize) => setLive({ rightSize })}
          onResized={(rightSize) => remember({ rightSize })}
        >
          {slots.inspector}
        </SidePane>
      </div>
      <footer className={styles.status}>
        <div className={styles.statusGroup}>{slots.statusStart}</div>
        <div className={styles.statusGroup}>{slots.statusEnd}</div>
      </footer>
    </div>
  )
}
