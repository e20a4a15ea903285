// What people do with a run, put to its driver.
import type { JsonValue } from '../../core/base/JsonValue'
import { err, ok, type Result } from '../../core/base/Result'
import type { StudioDocument } from '../../core/document/StudioDocument'
import { nextStop } from '../../core/runs/nextStop'
import type { DocumentStore } from '../documentStore'
import { noRun } from './noRun'
import type { RunDriver } from './RunDriver'
import type { RunState } from './RunState'

type RunControls = Pick<
  RunState,
  'start' | 'pause' | 'resume' | 'step' | 'stop' | 'moveCursor' | 'showIteration' | 'act' | 'clear'
>

type Get = () => RunState
type Set = (change: Partial<RunState>) => void

/** Asks for what the run of a document needs to know and nobody has said; true when somebody is asked now. */
export type AskFirst = (doc: StudioDocument, paused: boolean) => Promise<boolean>

const asksNothing: AskFirst = async () => false

export function runControls(
  driver: RunDriver,
  get: Get,
  set: Set,
  document: DocumentStore,
  askFirst: AskFirst = asksNothing,
): RunControls {
  const begin = async (inputText: string, paused: boolean): Promise<void> => {
    driver.forget()
    set(noRun)
    const input = parseInput(inputText)
    const { doc } = document.getState()
    if (!input.ok) set({ phase: 'refused', refusal: input.error })
    else if (!(await askFirst(doc, paused))) await driver.start(doc, input.value, paused)
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
    stop(reason = {}) {
      const { phase } = get()
      if (phase === 'starting') get().clear()
      else if (isLive(phase)) void driver.stop(reason)
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
