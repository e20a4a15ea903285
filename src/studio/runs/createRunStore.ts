// The store of the run on screen: what people do with a run, put to the driver.
import { createStore } from 'zustand/vanilla'
import type { JsonValue } from '../../core/base/JsonValue'
import { err, ok, type Result } from '../../core/base/Result'
import { typeOfCode } from '../../core/runs/eventCodes'
import { nextStop } from '../../core/runs/nextStop'
import type { RunView } from '../../core/runs/RunView'
import type { WorkerPort } from '../../workers/connect'
import type { DocumentStore } from '../documentStore'
import type { RunStore } from '../Studio'
import type { ViewStore } from '../viewStore'
import { createInterpreterClient } from './interpreterClient'
import { pageClock, type RunClock } from './RunClock'
import { RunDriver } from './RunDriver'
import type { EventRow, RunState } from './RunState'

export interface RunDependencies {
  readonly document: DocumentStore
  readonly view: ViewStore
  readonly spawn: () => WorkerPort
  readonly clock?: RunClock
}

type Fields = {
  [Key in keyof RunState as RunState[Key] extends (...args: never[]) => unknown ? never : Key]: RunState[Key]
}

const emptyView: RunView = {
  cursor: 0,
  states: new Map(),
  taken: new Map(),
  current: -1,
  outcome: null,
  failing: -1,
}

const noRun: Fields = {
  phase: 'idle',
  refusal: null,
  definition: null,
  states: [],
  stateIds: [],
  length: 0,
  cursor: 0,
  following: true,
  playing: false,
  view: emptyView,
  outcome: null,
  pending: [],
  executions: new Map(),
  startedAt: 0,
  now: 0,
  focus: new Map(),
}

export function createRunStore({ document, view, spawn, clock = pageClock }: RunDependencies): RunStore {
  const store: RunStore = createStore<RunState>()((set, get) => {
    const client = createInterpreterClient(spawn, clock)
    const driver = new RunDriver({ get, set, client, clock, speed: () => view.getState().speed })
    view.subscribe((now, before) => {
      if (now.speed !== before.speed && get().playing) void driver.play()
    })
    return { ...noRun, ...readers(driver, get), ...controls(driver, get, set, document) }
  })
  return store
}

type Get = () => RunState
type Set = (change: Partial<RunState>) => void

function readers(driver: RunDriver, get: Get): Pick<RunState, 'row' | 'details' | 'awsHistory' | 'stateRun'> {
  return {
    row: (id) => (id >= 1 && id <= get().length ? rowOf(driver, id) : null),
    details: (ids) => driver.details(ids),
    awsHistory: () => driver.awsHistory(),
    stateRun(id) {
      const index = driver.live?.indices.get(id)
      return index === undefined ? null : (get().view.states.get(index) ?? null)
    },
  }
}

function rowOf({ live }: RunDriver, id: number): EventRow | null {
  if (!live) return null
  const { columns } = live.history.table
  const at = id - 1
  return {
    id,
    previousEventId: columns.previousEventId[at] ?? 0,
    timestamp: columns.timestamp[at] ?? 0,
    type: typeOfCode(columns.type[at] ?? 0),
    state: columns.state[at] ?? -1,
    iteration: live.history.iterationOf(columns.frame[at] ?? 0),
  }
}

type Controls = Pick<
  RunState,
  'start' | 'pause' | 'resume' | 'step' | 'stop' | 'moveCursor' | 'showIteration' | 'act' | 'clear'
>

function controls(driver: RunDriver, get: Get, set: Set, document: DocumentStore): Controls {
  const begin = async (inputText: string, paused: boolean): Promise<void> => {
    driver.forget()
    set(noRun)
    const input = parseInput(inputText)
    if (input.ok) await driver.start(document.getState().doc, input.value, paused)
    else set({ phase: 'refused', refusal: input.error })
  }
  const rest = (): void => {
    driver.turn()
    const { phase, cursor, length } = get()
    if (phase === 'running') driver.draw(cursor, length, { phase: 'paused', playing: false })
    else set({ playing: false })
  }

  return {
    start: (inputText) => begin(inputText, false),
    pause() {
      if (get().phase !== 'starting') rest()
    },
    resume() {
      const { phase, cursor, length } = get()
      if (phase === 'paused') driver.draw(length, length, { phase: 'running', playing: true, following: true })
      else if (phase === 'ended') driver.draw(cursor === length ? 0 : cursor, length, { playing: true })
      if (get().playing) void driver.play()
    },
    step() {
      const { phase, cursor, length } = get()
      if (phase === 'starting') return
      const isOver = phase !== 'running' && phase !== 'paused' && phase !== 'waiting'
      if (isOver && cursor === length) {
        void begin(document.getState().input, true)
        return
      }
      if (phase === 'waiting') return
      rest()
      if (cursor < length) get().moveCursor(Math.min(stopAfter(driver, cursor) ?? length, length))
      else void driver.step()
    },
    stop() {
      const { phase } = get()
      if (phase === 'starting') get().clear()
      else if (isLive(phase)) void driver.stop()
      else rest()
    },
    moveCursor(wished) {
      const { phase, length, playing } = get()
      const cursor = Math.max(0, Math.min(Math.round(wished), length))
      if (phase === 'ended' && playing) driver.turn()
      driver.draw(cursor, length, {
        following: isLive(phase) && cursor === length,
        ...(phase === 'ended' && { playing: false }),
      })
    },
    showIteration(map, index) {
      const at = driver.live?.indices.get(map)
      if (at === undefined) return
      const focus = new Map(get().focus)
      if (index === null) focus.delete(at)
      else focus.set(at, index)
      driver.draw(get().cursor, get().length, { focus })
    },
    act: (action) => driver.act(action),
    clear() {
      driver.forget()
      set(noRun)
    },
  }
}

function isLive(phase: RunState['phase']): boolean {
  return phase === 'running' || phase === 'paused' || phase === 'waiting'
}

function stopAfter({ live }: RunDriver, cursor: number): number | null {
  return live ? nextStop(live.history, cursor) : null
}

/** Nothing at all stands for no input, as in the AWS console. */
function parseInput(text: string): Result<JsonValue, string> {
  try {
    // JSON.parse gives JSON values and nothing else.
    return ok(text.trim() === '' ? {} : (JSON.parse(text) as JsonValue))
  } catch (error) {
    return err(`The input is not valid JSON. ${error instanceof Error ? error.message : String(error)}`)
  }
}
