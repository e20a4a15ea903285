// How the small editor looks and behaves: as the input it stands for.
import type { editor } from 'monaco-editor/editor'
import { sharedOptions } from './sharedOptions'

/** Options of the small editor; its text box is named when it is opened. */
export function miniOptions(fontFamily: string): editor.IStandaloneEditorConstructionOptions {
  return {
    ...sharedOptions(fontFamily),
    tabFocusMode: true,
    padding: { top: 5, bottom: 5 },
    lineNumbers: 'off',
    lineNumbersMinChars: 0,
    lineDecorationsWidth: 9,
    glyphMargin: false,
    folding: false,
    wordWrap: 'on',
    wrappingStrategy: 'advanced',
    scrollbar: { vertical: 'auto', horizontal: 'hidden', alwaysConsumeMouseWheel: false, useShadows: false },
    overviewRulerLanes: 0,
    hideCursorInOverviewRuler: true,
    renderLineHighlight: 'none',
    guides: { indentation: false, bracketPairs: false },
    stickyScroll: { enabled: false },
    contextmenu: false,
    // A field takes what is typed, and nothing more.
    autoClosingBrackets: 'never',
    autoClosingQuotes: 'never',
    autoSurround: 'never',
    autoIndent: 'keep',
    selectionHighlight: false,
  }
}
