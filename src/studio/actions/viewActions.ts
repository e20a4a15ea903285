// Panes, modes, zoom, theme: how the studio is looked at.
import type { Mode, Theme } from '../viewStore'
import type { Action } from './Action'
import { selectedStates } from './selectedStates'

const nextMode: Record<Mode, Mode> = { design: 'split', split: 'code', code: 'design' }
const nextTheme: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' }
const always = (): boolean => true

export const viewActions: readonly Action[] = [
  {
    id: 'fit',
    label: 'Zoom to fit',
    group: 'Canvas',
    keys: ['Shift+1'],
    scope: 'canvas',
    when: always,
    run: ({ canvas }) => canvas.current?.fit(),
  },
  {
    id: 'fitSelection',
    label: 'Zoom to selection',
    group: 'Canvas',
    keys: ['Shift+2'],
    scope: 'canvas',
    when: (studio) => selectedStates(studio).length > 0,
    run: ({ canvas }) => canvas.current?.fitSelection(),
  },
  {
    id: 'zoomIn',
    label: 'Zoom in',
    group: 'Canvas',
    keys: ['Mod+='],
    scope: 'canvas',
    when: always,
    run: ({ canvas }) => canvas.current?.zoomIn(),
  },
  {
    id: 'zoomOut',
    label: 'Zoom out',
    group: 'Canvas',
    keys: ['Mod+-'],
    scope: 'canvas',
    when: always,
    run: ({ canvas }) => canvas.current?.zoomOut(),
  },
  {
    id: 'zoomReset',
    label: 'Zoom to 100 %',
    group: 'Canvas',
    keys: ['Mod+0'],
    scope: 'canvas',
    when: always,
    run: ({ canvas }) => canvas.current?.zoomTo(1),
  },
  {
    id: 'find',
    label: 'Find state',
    group: 'Canvas',
    keys: ['Mod+F'],
    scope: 'canvas',
    when: always,
    run: ({ view }) => view.getState().set({ findOpen: true }),
  },
  {
    id: 'cycleMode',
    label: 'Next view: Design, Split, Code',
    group: 'View',
    keys: ['Mod+E'],
    scope: 'anywhere',
    when: always,
    run: ({ view }) => view.getState().set({ mode: nextMode[view.getState().mode] }),
  },
  {
    id: 'toggleLeft',
    label: 'Toggle states browser',
    group: 'View',
    keys: ['Mod+B'],
    scope: 'anywhere',
    when: always,
    run: ({ view }) => view.getState().set({ leftOpen: !view.getState().leftOpen }),
  },
  {
    id: 'toggleRight',
    label: 'Toggle inspector',
    group: 'View',
    keys: ['Mod+Alt+B'],
    scope: 'anywhere',
    when: always,
    run: ({ view }) => view.getState().set({ rightOpen: !view.getState().rightOpen }),
  },
  {
    id: 'toggleDock',
    label: 'Toggle bottom panel',
    group: 'View',
    keys: ['Mod+J'],
    scope: 'anywhere',
    when: always,
    run: ({ view }) => view.getState().set({ dockOpen: !view.getState().dockOpen }),
  },
  {
    id: 'theme',
    label: 'Switch theme',
    group: 'View',
    keys: ['Shift+Alt+D'],
    scope: 'anywhere',
    when: always,
    run: ({ view }) => {
      const theme = nextTheme[view.getState().theme]
      view.getState().set({ theme })
      view.getState().announce(`Theme: ${theme}`)
    },
  },
  {
    id: 'shortcuts',
    label: 'Keyboard shortcuts',
    group: 'Help',
    keys: ['?'],
    scope: 'canvas',
    when: always,
    run: ({ view }) => view.getState().set({ dialog: 'shortcuts' }),
  },
]
