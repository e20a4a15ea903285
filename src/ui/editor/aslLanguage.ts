// The editor's languages for definitions. For JSON colours, brackets and folding are ours, so that no JSON worker is needed;
// for YAML only the folding is.
import 'monaco-editor/languages/definitions/yaml/register'
import * as monaco from 'monaco-editor/editor'
import type { FoldingLines } from './TextEditor'
import { tokenizeLine } from './tokenizeLine'

/** Monaco's names of the languages. */
export const languageIds = { json: 'asl-json', yaml: 'yaml' } as const

/** Whether a line begins inside of a block comment. */
class LineState implements monaco.languages.IState {
  constructor(readonly inComment: boolean) {}
  clone(): LineState {
    return this
  }
  equals(other: monaco.languages.IState): boolean {
    return other instanceof LineState && other.inComment === this.inComment
  }
}

const states = { code: new LineState(false), comment: new LineState(true) }

const tokens: monaco.languages.TokensProvider = {
  getInitialState: () => states.code,
  tokenize(line, state) {
    const { tokens, inComment } = tokenizeLine(line, state === states.comment)
    return { tokens: [...tokens], endState: inComment ? states.comment : states.code }
  },
}

const configuration: monaco.languages.LanguageConfiguration = {
  comments: { lineComment: '//', blockComment: ['/*', '*/'] },
  brackets: [
    ['{', '}'],
    ['[', ']'],
  ],
  autoClosingPairs: [
    { open: '{', close: '}', notIn: ['string', 'comment'] },
    { open: '[', close: ']', notIn: ['string', 'comment'] },
    { open: '"', close: '"', notIn: ['string', 'comment'] },
  ],
  surroundingPairs: [
    { open: '{', close: '}' },
    { open: '[', close: ']' },
    { open: '"', close: '"' },
  ],
  // A name with its parts: `$states.input` word by word, `Pay-order` as one.
  wordPattern: /-?\d+(?:\.\d+)?|\$?[\p{L}\p{N}_]+(?:-[\p{L}\p{N}_]+)*/u,
}

const foldingOf = new WeakMap<monaco.editor.ITextModel, () => readonly FoldingLines[]>()

const folding: monaco.languages.FoldingRangeProvider = {
  provideFoldingRanges: (model) => [...(foldingOf.get(model)?.() ?? [])],
}

let isRegistered = false

/** Makes the languages known to the editor, once. */
export function registerAslLanguage(): void {
  if (isRegistered) return
  isRegistered = true
  monaco.languages.register({ id: languageIds.json })
  monaco.languages.setTokensProvider(languageIds.json, tokens)
  monaco.languages.setLanguageConfiguration(languageIds.json, configuration)
  monaco.languages.registerFoldingRangeProvider(Object.values(languageIds), folding)
}

/** Says what folds in a model, for as long as it lives. */
export function foldModel(model: monaco.editor.ITextModel, lines: () => readonly FoldingLines[]): void {
  foldingOf.set(model, lines)
}
