// Workflows in and out.

import type { Action } from './Action'

const always = (): boolean => true
/** Reading and writing the file is only needed then. */
const mockConfigFile = () => import('../mockConfigFile')

export const fileActions: readonly Action[] = [
  {
    id: 'new',
    label: 'New workflow',
    group: 'File',
    keys: ['Alt+N'],
    scope: 'anywhere',
    when: always,
    run: ({ view }) => view.getState().set({ dialog: 'newWorkflow' }),
  },
  {
    id: 'gallery',
    label: 'Open workflow or example',
    group: 'File',
    keys: ['Mod+Shift+O'],
    scope: 'anywhere',
    when: always,
    run: ({ view }) => view.getState().set({ dialog: 'gallery' }),
  },
  {
    id: 'openFile',
    label: 'Open file',
    group: 'File',
    keys: ['Mod+O'],
    scope: 'anywhere',
    when: always,
    run: ({ files }) => void files.openFile(),
  },
  {
    id: 'save',
    label: 'Save now',
    group: 'File',
    keys: ['Mod+S'],
    scope: 'anywhere',
    when: always,
    run: ({ files }) => void files.saveNow(),
  },
  {
    id: 'import',
    label: 'Paste definition',
    group: 'File',
    keys: [],
    scope: 'anywhere',
    when: always,
    run: ({ view }) => view.getState().set({ dialog: 'import' }),
  },
  {
    id: 'download',
    label: 'Download definition',
    group: 'File',
    keys: [],
    scope: 'anywhere',
    when: always,
    run: ({ files }) => files.download(),
  },
  {
    id: 'downloadResolved',
    label: 'Download with values of substitutions',
    group: 'File',
    keys: [],
    scope: 'anywhere',
    when: ({ document }) => document.getState().doc.text.includes('${'),
    run: (studio) => void import('../downloadResolved').then(({ downloadResolved }) => downloadResolved(studio)),
  },
  {
    id: 'importMocks',
    label: 'Import task results',
    group: 'File',
    keys: [],
    scope: 'anywhere',
    when: always,
    run: (studio) => void mockConfigFile().then(({ importMockConfig }) => importMockConfig(studio)),
  },
  {
    id: 'exportMocks',
    label: 'Download task results',
    group: 'File',
    keys: [],
    scope: 'anywhere',
    when: always,
    run: (studio) => void mockConfigFile().then(({ exportMockConfig }) => exportMockConfig(studio)),
  },
]
