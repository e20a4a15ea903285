// What makes a store of a run one that can run: the interpreter, its driver, and what people do with them. Apart, so that the
// page's first load goes without.
import type { ExecutionId } from '../../core/runs/Agenda'
import type { WorkerPort } from '../../workers/connect'
import type { DocumentStore } from '../documentStore'
import type { RunStore } from '../Studio'
import type { ViewStore } from '../viewStore'
import { createInterpreterClient } from './interpreterClient'
import type { OpenedExecutions } from './OpenedExecutions'
import { pageClock, type RunClock } from './RunClock'
import { type DriverHost, RunDriver } from './RunDriver'
import { type AskFirst, runControls } from './runControls'
import { runReaders } from './runReaders'

export interface RunDependencies extends Pick<DriverHost, 'workflows'> {
  readonly document: DocumentStore
  readonly view: ViewStore
  readonly spawn: () => WorkerPort
  readonly clock?: RunClock
  readonly askFirst?: AskFirst
}

/** Replaces all functions of a store in which nothing runs yet. */
export function equipRunStore(store: RunStore, dependencies: RunDependencies): void {
  const { document, view, spawn, workflows, askFirst, clock = pageClock } = dependencies
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
  const { getState, setState } = store
  store.setState({
    ...runReaders(driver, getState),
    ...runControls(driver, getState, setState, document, askFirst),
    open,
  })
  view.subscribe((now, before) => {
    if (now.speed === before.speed) return
    if (store.getState().playing) void driver.play()
    openedExecutions?.changeSpeed()
  })
  store.subscribe((now, before) => {
    void openedExecutions?.follow(now, before)
  })
}
