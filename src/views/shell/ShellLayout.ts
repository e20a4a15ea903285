// What of the frame is remembered: view, tabs, which panes are open and how large. Sizes in px, the split as a share.
export type ShellMode = 'design' | 'split' | 'code'
export type DockTab = 'problems' | 'execution'

export interface ShellLayout {
  readonly mode: ShellMode
  readonly dockTab: DockTab
  readonly leftOpen: boolean
  readonly rightOpen: boolean
  readonly dockOpen: boolean
  readonly leftSize: number
  readonly rightSize: number
  readonly dockSize: number
  readonly outlineSize: number
  /** The canvas's share of the centre in the split view, 0 to 1. */
  readonly splitShare: number
}

export const initialShellLayout: ShellLayout = {
  mode: 'design',
  dockTab: 'problems',
  leftOpen: true,
  rightOpen: true,
  dockOpen: false,
  leftSize: 280,
  rightSize: 360,
  dockSize: 260,
  outlineSize: 300,
  splitShare: 0.5,
}
