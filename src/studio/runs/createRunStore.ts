// The store of the run on screen. What runs is loaded with the first run, or when the page has nothing else to do.
import { createStore } from 'zustand/vanilla'
import type { RunStore } from '../Studio'
import type { RunDependencies } from './equipRunStore'
import { noRun } from './noRun'
import type { RunState } from './RunState'

/** Fetches what the first run needs. */
export const loadRuns = () => import('./equipRunStore')

export function createRunStore(dependencies: RunDependencies): RunStore {
  /** Grows with every wish: one that was taken back while all was loaded is dropped. */
  let wish = 0
  let isEquipped = false

  const begin = async (paused: boolean, inputText: string): Promise<void> => {
    wish += 1
    const own = wish
    store.setState({ ...noRun, phase: 'starting' })
    try {
      const { equipRunStore } = await loadRuns()
      if (!isEquipped) equipRunStore(store, dependencies)
      isEquipped = true
    } catch (error) {
      const refusal = `The simulator could not be loaded. ${error instanceof Error ? error.message : String(error)}`
      if (own === wish) store.setState({ phase: 'refused', refusal })
      return
    }
    if (own !== wish) return
    // From here on the functions are others.
    store.setState(noRun)
    const { start, step } = store.getState()
    if (paused) step()
    else await start(inputText)
  }
  const clear = (): void => {
    wish += 1
    store.setState(noRun)
  }
  const nothing = (): void => {}

  const store: RunStore = createStore<RunState>()((_, get) => ({
    ...noRun,
    row: () => null,
    details: async () => [],
    awsHistory: async () => `${JSON.stringify({ events: [] }, null, 4)}\n`,
    describe: async () => null,
    written: async () => ({}),
    sample: async () => null,
    stateRun: () => null,
    start: (inputText) => begin(false, inputText),
    pause: nothing,
    resume: nothing,
    step() {
      if (get().phase !== 'starting') void begin(true, dependencies.document.getState().input)
    },
    stop: clear,
    moveCursor: nothing,
    showIteration: nothing,
    act: async () => null,
    open: async () => {},
    clear,
  }))
  return store
}
