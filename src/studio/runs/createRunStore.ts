// The store of the run on screen.
import { createStore } from 'zustand/vanilla'
import type { ExecutionId } from '../../core/runs/Agenda'
import type { WorkerPort } from '../../workers/connect'
import type { DocumentStore } from '../documentStore'
import type { RunStore } from '../Studio'
import type { ViewStore } from '../viewStore'
import { createInterpreterClient } from './interpreterClient'
import { noRun } from './noRun'
import type { OpenedExecutions } from './OpenedExecutions'
import { pageClock, type RunClock } from './RunClock'
import { type DriverHost, RunDriver } from './RunDriver'
import type { RunState } from './RunState'
import { runControls } from './runControls'
import { runReaders } from './runReaders'

export interface RunDependencies extends Pick<DriverHost, 'workflows'> {
  readonly document: DocumentStore
  readonly view: ViewStore
  readonly spawn: () => WorkerPort
  readonly clock?: RunClock
}

export function createRunStore({ document, view, spawn, workflows, clock = pageClock }: RunDependencies): RunStore {
  const client = createInterpreterClient(spawn, clock)
  const speed = () => view.getState().speed
  const host: DriverHost = {
    get: () => store.getState(),
    set: (change) => store.setState(change),
    ...{ client, clock, speed },
    isSynchronous: () => view.getState().synchronous,
    ...(workflows && { workflows }),
  }
  const driver = new RunDriver(host)
  let openedExecutions: OpenedExecutions | null = null
  // Loaded by the first who looks into an execution.
  const open = async (execution: ExecutionId): Promise<void> => {
    const loaded = await import('./OpenedExecutions')
    openedExecutions ??= new loaded.OpenedExecutions({ ...host, main: driver, document })
    await openedExecutions.open(execution)
  }
  const store: RunStore = createStore<RunState>()((set, get) => ({
    ...noRun,
    ...runReaders(driver, get),
    ...runControls(driver, get, set, document),
    open,
  }))
  view.subscribe((now, before) => {
    if (now.speed === before.speed) return
    if (store.getState().playing) void driver.play()
    openedExecutions?.changeSpeed()
  })
  store.subscribe((now, before) => {
    void openedExecutions?.follow(now, before)
  })
  return store
}
