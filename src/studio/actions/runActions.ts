// Running a workflow: start, pause, step, stop.
import type { Studio } from '../Studio'
import type { Action } from './Action'
import { selectedState } from './selectedStates'

const phaseOf = ({ run }: Studio): string => run.getState().phase
const isLive = (studio: Studio): boolean => ['running', 'paused', 'waiting', 'starting'].includes(phaseOf(studio))

export const runActions: readonly Action[] = [
  {
    id: 'run',
    label: 'Run, or continue when paused',
    group: 'Run',
    keys: ['Mod+Enter'],
    scope: 'anywhere',
    when: (studio) => !['starting', 'running', 'waiting'].includes(phaseOf(studio)),
    run: (studio) => {
      if (phaseOf(studio) === 'paused') {
        studio.run.getState().resume()
        return
      }
      studio.view.getState().set({ dockOpen: true, dockTab: 'execution' })
      void studio.run.getState().start(studio.document.getState().input)
    },
  },
  {
    id: 'pause',
    label: 'Pause',
    group: 'Run',
    keys: [],
    scope: 'anywhere',
    when: (studio) => phaseOf(studio) === 'running' || studio.run.getState().playing,
    run: ({ run }) => run.getState().pause(),
  },
  {
    id: 'step',
    label: 'Step one state',
    group: 'Run',
    keys: ['F10'],
    scope: 'anywhere',
    when: () => true,
    run: ({ run }) => run.getState().step(),
  },
  {
    id: 'stop',
    label: 'Stop',
    group: 'Run',
    keys: ['Mod+Alt+Enter'],
    scope: 'anywhere',
    when: isLive,
    run: ({ run }) => run.getState().stop(),
  },
  {
    id: 'testState',
    label: 'Test state',
    group: 'Run',
    keys: ['Mod+Shift+Enter'],
    scope: 'anywhere',
    when: (studio) => selectedState(studio) !== null && studio.view.getState().dialog === 'none',
    run: ({ view }) => view.getState().set({ dialog: 'testState' }),
  },
  {
    id: 'clearRun',
    label: 'Clear the run from the canvas',
    group: 'Run',
    keys: [],
    scope: 'anywhere',
    when: (studio) => phaseOf(studio) !== 'idle' && !isLive(studio),
    run: ({ run }) => run.getState().clear(),
  },
]
