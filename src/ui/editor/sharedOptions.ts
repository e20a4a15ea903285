// What the main editor and the small one have in common.
import type { editor } from 'monaco-editor/editor'

/** Options of every editor of the page. What makes work per keystroke without helping in a definition is off. */
export function sharedOptions(fontFamily: string): editor.IStandaloneEditorConstructionOptions {
  return {
    model: null,
    theme: 'stepwright',
    accessibilitySupport: 'auto',
    automaticLayout: true,
    fixedOverflowWidgets: true,
    fontFamily,
    fontSize: 13,
    lineHeight: 20,
    fontLigatures: false,
    minimap: { enabled: false },
    scrollBeyondLastLine: false,
    overviewRulerBorder: false,
    tabSize: 2,
    insertSpaces: true,
    unusualLineTerminators: 'off',
    unicodeHighlight: { ambiguousCharacters: false },
    links: false,
    find: { addExtraSpaceOnTop: false },
    colorDecorators: false,
    defaultColorDecorators: 'never',
    occurrencesHighlight: 'off',
    wordBasedSuggestions: 'off',
    quickSuggestions: { strings: true, other: true, comments: false },
    dropIntoEditor: { enabled: false },
    pasteAs: { enabled: false },
  }
}
