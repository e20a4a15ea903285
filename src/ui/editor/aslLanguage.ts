// The editor's languages for definitions: colours, brackets and folding are ours, so that no language worker is needed.
import * as monaco from 'monaco-editor/editor'
import type { FoldingLines } from './TextEditor'
import { tokenizeLine } from './tokenizeLine'
import { tokenizeYamlLine, type YamlState, yamlStart } from './tokenizeYamlLine'

/** Monaco's names of the languages. */
export const languageIds = { json: 'asl-json', yaml: 'asl-yaml' } as const

export const aslLanguages: readonly string[] = Object.values(languageIds)

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

const jsonTokens: monaco.languages.TokensProvider = {
  getInitialState: () => states.code,
  tokenize(line, state) {
    const { tokens, inComment } = tokenizeLine(line, state === states.comment)
    return { tokens: [...tokens], endState: inComment ? states.comment : states.code }
  },
}

class YamlLineState implements monaco.languages.IState {
  constructor(readonly state: YamlState) {}
  clone(): YamlLineState {
    return this
  }
  equals(other: monaco.languages.IState): boolean {
    if (!(other instanceof YamlLineState)) return false
    const { block, inExpression, quote } = other.state
    return this.state.block === block && this.state.inExpression === inExpression && this.state.quote === quote
  }
}

const yamlTokens: monaco.languages.TokensProvider = {
  getInitialState: () => new YamlLineState(yamlStart),
  tokenize(line, from) {
    const { tokens, state } = tokenizeYamlLine(line, from instanceof YamlLineState ? from.state : yamlStart)
    return { tokens: [...tokens], endState: new YamlLineState(state) }
  },
}

// A name with its parts: `$states.input` word by word, `Pay-order` as one.
const wordPattern = /-?\d+(?:\.\d+)?|\$?[\p{L}\p{N}_]+(?:-[\p{L}\p{N}_]+)*/u

const jsonConfiguration: monaco.languages.LanguageConfiguration = {
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
  wordPattern,
}

const yamlConfiguration: monaco.languages.LanguageConfiguration = {
  ...jsonConfiguration,
  comments: { lineComment: '#' },
  autoClosingPairs: [
    { open: '{', close: '}', notIn: ['string', 'comment'] },
    { open: '[', close: ']', notIn: ['string', 'comment'] },
    { open: '"', close: '"', notIn: ['string', 'comment'] },
    { open: "'", close: "'", notIn: ['string', 'comment'] },
  ],
  // What a name with nothing behind it holds stands further in.
  onEnterRules: [{ beforeText: /:\s*$/, action: { indentAction: monaco.languages.IndentAction.Indent } }],
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
  const { languages } = monaco
  for (const id of aslLanguages) languages.register({ id })
  languages.setTokensProvider(languageIds.json, jsonTokens)
  languages.setTokensProvider(languageIds.yaml, yamlTokens)
  languages.setLanguageConfiguration(languageIds.json, jsonConfiguration)
  languages.setLanguageConfiguration(languageIds.yaml, yamlConfiguration)
  languages.registerFoldingRangeProvider([...aslLanguages], folding)
}

/** Says what folds in a model, for as long as it lives. */
export function foldModel(model: monaco.editor.ITextModel, lines: () => readonly FoldingLines[]): void {
  foldingOf.set(model, lines)
}
