// The editor's language for single fields: a path, an intrinsic call, a `{% %}` expression without quotes, or JSON with such in it.
import * as monaco from 'monaco-editor/editor'
import { tokenizeField } from './tokenizeField'

export const expressionLanguage = 'asl-expression'

class FieldState implements monaco.languages.IState {
  constructor(readonly kind: Parameters<typeof tokenizeField>[1]) {}
  clone(): FieldState {
    return this
  }
  equals(other: monaco.languages.IState): boolean {
    return other instanceof FieldState && other.kind === this.kind
  }
}

const tokens: monaco.languages.TokensProvider = {
  getInitialState: () => new FieldState('start'),
  tokenize(line, state) {
    const { tokens, next } = tokenizeField(line, state instanceof FieldState ? state.kind : 'start')
    return { tokens: [...tokens], endState: new FieldState(next) }
  },
}

const configuration: monaco.languages.LanguageConfiguration = {
  brackets: [
    ['{', '}'],
    ['[', ']'],
    ['(', ')'],
  ],
  wordPattern: /-?\d+(?:\.\d+)?|\$?[\p{L}\p{N}_]+(?:-[\p{L}\p{N}_]+)*/u,
}

let isRegistered = false

/** Makes the language known to the editor, once. */
export function registerExpressionLanguage(): void {
  if (isRegistered) return
  isRegistered = true
  monaco.languages.register({ id: expressionLanguage })
  monaco.languages.setTokensProvider(expressionLanguage, tokens)
  monaco.languages.setLanguageConfiguration(expressionLanguage, configuration)
}
