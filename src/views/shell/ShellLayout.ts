// What of the frame is remembered: view, tabs, which panes are open and how large. Sizes in px, the split as a share.
import { defaultPreferences, type ViewPreferences } from '../../studio/viewStore'

export type ShellLayout = Pick<
  ViewPreferences,
  | 'mode'
  | 'dockTab'
  | 'leftOpen'
  | 'rightOpen'
  | 'dockOpen'
  | 'leftSize'
  | 'rightSize'
  | 'dockSize'
  | 'outlineSize'
  | 'splitShare'
>

export const initialShellLayout: ShellLayout = defaultPreferences
