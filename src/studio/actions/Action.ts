// One user action: menu, shortcut, toolbar and help sheet all read it from one list.
import type { Studio } from '../Studio'

export type ActionGroup = 'File' | 'Edit' | 'View' | 'Canvas' | 'Run' | 'Help'

export interface Action {
  readonly id: string
  /** Verb first: "Undo", "Zoom to fit". */
  readonly label: string
  readonly group: ActionGroup
  /** `Mod+Shift+Z`; Mod is Cmd on macOS and Ctrl elsewhere. The first is shown. */
  readonly keys: readonly string[]
  /** `canvas`: the keys act only while the canvas or the outline has focus. `anywhere` includes text fields for Mod keys. */
  readonly scope: 'anywhere' | 'canvas'
  /** Whether it can be done at this moment. */
  when(studio: Studio): boolean
  run(studio: Studio): void
}
