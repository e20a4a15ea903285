// The contract of an exporter: a workflow and its drawing in, a file's text out.
import type { StateStatus } from '../asl/StateStatus'
import type { Result } from '../base/Result'
import type { Graph, Layout } from '../graph/Graph'
import type { StateId } from '../machine/Machine'

export type ExportTheme = 'light' | 'dark'

export interface ExportSource {
  /** The workflow's name. */
  readonly name: string
  readonly graph: Graph
  readonly layout: Layout
  readonly theme: ExportTheme
  /** Given, the drawing shows a run; states that are missing have not started. */
  readonly statuses: ReadonlyMap<StateId, StateStatus> | null
  /** The `d` of an icon's path in a box of 24 by 24, drawn as a line; null for none. */
  readonly glyph: (icon: string) => string | null
}

export interface Exporter {
  readonly id: string
  readonly label: string
  /** Without the dot. */
  readonly extension: string
  readonly mime: string
  /** The file's text, or a sentence that says why there is none. */
  export(source: ExportSource): Result<string, string>
}
