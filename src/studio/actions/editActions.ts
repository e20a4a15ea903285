// Undo and what is done to the selected states. Copy, cut and paste are clipboard events, see `clipboard.ts`.
import { deleteStates } from '../../core/document/commands/deleteStates'
import type { Action } from './Action'
import { selectedState, selectedStates } from './selectedStates'

/** What reads pasted text is only needed then. */
const pasting = () => import('../../core/document/commands/duplicateStates')

export const editActions: readonly Action[] = [
  {
    id: 'undo',
    label: 'Undo',
    group: 'Edit',
    keys: ['Mod+Z'],
    scope: 'anywhere',
    when: ({ document }) => document.getState().session.history.done.length > 0,
    run: ({ document }) => document.getState().undo(),
  },
  {
    id: 'redo',
    label: 'Redo',
    group: 'Edit',
    keys: ['Mod+Shift+Z', 'Ctrl+Y'],
    scope: 'anywhere',
    when: ({ document }) => document.getState().session.history.undone.length > 0,
    run: ({ document }) => document.getState().redo(),
  },
  {
    id: 'duplicate',
    label: 'Duplicate',
    group: 'Edit',
    keys: ['Mod+D'],
    scope: 'canvas',
    when: (studio) => selectedStates(studio).length > 0,
    run: (studio) => {
      const ids = selectedStates(studio)
      void pasting().then(({ duplicateStates }) => studio.document.getState().perform(duplicateStates, { ids }))
    },
  },
  {
    id: 'delete',
    label: 'Delete',
    group: 'Edit',
    keys: ['Delete', 'Backspace'],
    scope: 'canvas',
    when: (studio) => selectedStates(studio).length > 0,
    run: (studio) => void studio.document.getState().perform(deleteStates, { ids: selectedStates(studio) }),
  },
  {
    id: 'selectAll',
    label: 'Select all',
    group: 'Edit',
    keys: ['Mod+A'],
    scope: 'canvas',
    when: ({ document }) => document.getState().doc.machine.states.size > 0,
    run: ({ document }) => {
      const { doc, select } = document.getState()
      select({ kind: 'states', ids: [...doc.machine.states.keys()] })
    },
  },
  {
    id: 'rename',
    label: 'Rename state',
    group: 'Edit',
    keys: ['F2'],
    scope: 'canvas',
    when: (studio) => selectedState(studio) !== null,
    run: ({ view }) => view.getState().set({ rightOpen: true, focusRequest: { target: 'name', at: Date.now() } }),
  },
  {
    id: 'editState',
    label: 'Edit in the inspector',
    group: 'Edit',
    keys: ['Enter'],
    scope: 'canvas',
    when: (studio) => selectedState(studio) !== null,
    run: ({ view }) => view.getState().set({ rightOpen: true, focusRequest: { target: 'inspector', at: Date.now() } }),
  },
]
