// Workflows in and out.

import type { NotationId } from '../../core/syntax/Notation'
import { loadNotation } from '../../core/syntax/notations'
import type { Studio } from '../Studio'
import type { Action } from './Action'

/** What reads and writes YAML is only loaded then. */
function convertDefinition({ document }: Studio, to: NotationId): void {
  const failed = (error: unknown): void =>
    document
      .getState()
      .refuse({ code: 'not-possible-here', message: `What writes YAML could not be loaded: ${String(error)}` })
  void Promise.all([import('../../core/document/commands/convertNotation'), loadNotation('yaml')]).then(
    ([{ convertNotation }]) => document.getState().perform(convertNotation, { to }),
    failed,
  )
}

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
    id: 'convertToYaml',
    label: 'Convert to YAML',
    group: 'File',
    keys: [],
    scope: 'anywhere',
    when: ({ document }) => document.getState().doc.notation !== 'yaml',
    run: (studio) => convertDefinition(studio, 'yaml'),
  },
  {
    id: 'convertToJson',
    label: 'Convert to JSON',
    group: 'File',
    keys: [],
    scope: 'anywhere',
    when: ({ document }) => document.getState().doc.notation !== 'json',
    run: (studio) => convertDefinition(studio, 'json'),
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
