// How the editor looks and behaves.
import type { editor } from 'monaco-editor/editor'
import { sharedOptions } from './sharedOptions'

/** Options of the main editor. What makes work per keystroke without helping in a definition is off. */
export function editorOptions(label: string, fontFamily: string): editor.IStandaloneEditorConstructionOptions {
  return {
    ...sharedOptions(fontFamily),
    ariaLabel: label,
    stickyScroll: { enabled: true, maxLineCount: 4, defaultModel: 'foldingProviderModel' },
    smoothScrolling: false,
    renderWhitespace: 'none',
    padding: { top: 8, bottom: 8 },
    lineNumbersMinChars: 4,
    renderLineHighlightOnlyWhenFocus: true,
    guides: { indentation: true, bracketPairs: false },
    foldingMaximumRegions: 65_000,
    showFoldingControls: 'always',
    detectIndentation: true,
    suggest: { showWords: false, snippetsPreventQuickSuggestions: false },
    // Enter with the very word on the line is a line end.
    acceptSuggestionOnEnter: 'smart',
    acceptSuggestionOnCommitCharacter: false,
    hover: { above: false },
    formatOnPaste: false,
    formatOnType: false,
  }
}
