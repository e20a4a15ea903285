// Proposals in the small editor: they come from whoever opened it.
import * as monaco from 'monaco-editor/editor'
import { expressionLanguage } from './expressionLanguage'
import type { MiniCompletion, MiniCompletions } from './MiniEditor'

const sources = new WeakMap<monaco.editor.ITextModel, MiniCompletions>()

const provider: monaco.languages.CompletionItemProvider = {
  triggerCharacters: ['$', '.', '`', "'", '('],
  async provideCompletionItems(model, position) {
    const found = (await sources.get(model)?.(model.getValue(), model.getOffsetAt(position))) ?? []
    return { suggestions: model.isDisposed() ? [] : found.map((completion) => itemOf(model, completion)) }
  },
}

let isRegistered = false

/** Asks a source for proposals in a model, for as long as it lives. */
export function offerMiniCompletions(model: monaco.editor.ITextModel, source: MiniCompletions): void {
  if (!isRegistered) {
    isRegistered = true
    monaco.languages.registerCompletionItemProvider(expressionLanguage, provider)
  }
  sources.set(model, source)
}

function itemOf(model: monaco.editor.ITextModel, completion: MiniCompletion): monaco.languages.CompletionItem {
  const { label, detail, docs, insert, isSnippet = false, filter, from, to } = completion
  const { CompletionItemInsertTextRule, CompletionItemKind } = monaco.languages
  return {
    label: detail === undefined ? label : { label, description: detail },
    kind: CompletionItemKind.Field,
    insertText: insert,
    range: monaco.Range.fromPositions(model.getPositionAt(from), model.getPositionAt(to)),
    ...(docs === undefined ? {} : { documentation: docs }),
    ...(filter === undefined ? {} : { filterText: filter }),
    ...(isSnippet ? { insertTextRules: CompletionItemInsertTextRule.InsertAsSnippet } : {}),
  }
}
