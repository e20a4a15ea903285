// The application without pixels: its stores and what joins them. Made once by `createStudio`, handed to React by context.
import type { StoreApi } from 'zustand/vanilla'
import type { WorkerPort } from '../workers/connect'
import type { CanvasHandle } from './CanvasHandle'
import type { DocumentStore } from './documentStore'
import type { LayoutStore } from './layoutStore'
import type { WorkflowFiles } from './persistence/WorkflowFiles'
import type { PlacingStore } from './placing'
import type { ProblemStore } from './problemStore'
import type { RunState } from './runs/RunState'
import type { StateTester } from './testing/createStateTester'
import type { ViewStore } from './viewStore'

export type RunStore = StoreApi<RunState>

export interface Studio {
  readonly document: DocumentStore
  readonly layout: LayoutStore
  readonly problems: ProblemStore
  /** The run on screen, or the execution of it that somebody looks into. */
  readonly run: RunStore
  /** The run itself. */
  readonly mainRun: RunStore
  readonly view: ViewStore
  readonly tester: StateTester
  /** Starts one more interpreter, for what must not wait for a run. */
  readonly spawnInterpreter: () => WorkerPort
  readonly placing: PlacingStore
  /** Opening, saving and autosave. */
  readonly files: WorkflowFiles
  /** What actions may ask of the canvas; replaced by the canvas when it mounts. */
  readonly canvas: { current: CanvasHandle | null }
}
