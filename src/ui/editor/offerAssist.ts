// Joins what the text's assistant knows to the editor's own features: suggestions, hovers, signatures, definitions, renames, symbols.
import * as monaco from 'monaco-editor/editor'
import './assist.css'
import { aslLanguages } from './aslLanguage'
import { docsMarkdown } from './docsMarkdown'
import { expressionLanguage } from './expressionLanguage'
import type { OffsetRange } from './OffsetRange'
import type { DocPiece, ExpressionAssist, Suggestion, SuggestionKind, TextAssist, TextSymbol } from './TextAssist'

type Model = monaco.editor.ITextModel

/** A single expression has no definitions, uses and symbols of its own. */
type Offered = ExpressionAssist & Partial<TextAssist>

const assistOf = new WeakMap<Model, Offered>()

let isRegistered = false

/** Says who knows about a model's text, for as long as it lives. */
export function offerAssist(model: Model, assist: Offered): void {
  if (!isRegistered) {
    isRegistered = true
    register([...aslLanguages], [...aslLanguages, expressionLanguage])
  }
  assistOf.set(model, assist)
}

function register(languages: string[], all: string[]): void {
  const { languages: offer } = monaco
  offer.registerCompletionItemProvider(all, suggestions)
  offer.registerHoverProvider(all, hovers)
  offer.registerSignatureHelpProvider(all, signatures)
  offer.registerDefinitionProvider(languages, definitions)
  offer.registerReferenceProvider(languages, uses)
  offer.registerRenameProvider(languages, renames)
  offer.registerDocumentSymbolProvider(languages, symbols)
  // The application's own shortcut.
  monaco.editor.addKeybindingRule({
    keybinding: monaco.KeyMod.CtrlCmd | monaco.KeyMod.Shift | monaco.KeyCode.KeyO,
    command: '-editor.action.quickOutline',
  })
}

/** Asks, and takes the answer only while the text is the one it is about. */
async function asked<T>(
  model: Model,
  position: monaco.IPosition,
  ask: (assist: Offered, offset: number) => Promise<T | null> | undefined,
): Promise<T | null> {
  const assist = assistOf.get(model)
  if (!assist) return null
  const version = model.getVersionId()
  const answer = (await ask(assist, model.getOffsetAt(position))) ?? null
  return model.isDisposed() || model.getVersionId() !== version ? null : answer
}

const suggestions: monaco.languages.CompletionItemProvider = {
  triggerCharacters: ['"', "'", '.', '$', ':', ' ', '[', '{', '('],
  async provideCompletionItems(model, position, { triggerCharacter }) {
    // A space is worth an answer behind a colon only: expressions are full of them.
    const before = model.getLineContent(position.lineNumber).slice(0, position.column - 1)
    if (triggerCharacter === ' ' && !/[:-]\s$/.test(before)) return { suggestions: [] }
    const offset = model.getOffsetAt(position)
    const found = await assistOf.get(model)?.suggestions(offset)
    if (!found || model.isDisposed()) return { suggestions: [] }
    // Typing has gone on meanwhile: Monaco narrows the list to it. Ranges are those of the line as it was.
    const column = (at: number): number => position.column + at - offset
    const line = position.lineNumber
    return {
      suggestions: found.map((suggestion) =>
        completionItem(model, suggestion, new monaco.Range(line, column(suggestion.from), line, column(suggestion.to))),
      ),
    }
  },
}

function completionItem(model: Model, suggestion: Suggestion, range: monaco.Range): monaco.languages.CompletionItem {
  const { label, kind, detail = '', docs, insert, filter, also, rank, asksAgain } = suggestion
  const { InsertAsSnippet, KeepWhitespace } = monaco.languages.CompletionItemInsertTextRule
  const command = asksAgain ? askAgain : kind === 'function' ? askSignature : null
  return {
    label: kind === 'function' ? { label, detail } : { label, description: detail },
    kind: kinds[kind],
    insertText: insert,
    insertTextRules: InsertAsSnippet | KeepWhitespace,
    range,
    filterText: filter,
    sortText: String(rank).padStart(6, '0'),
    ...(docs.length > 0 && { documentation: markdown(docs) }),
    additionalTextEdits: also.map(({ from, to, insert: text }) => ({ range: rangeOf(model, { from, to }), text })),
    ...(command && { command }),
  }
}

const askAgain = { id: 'editor.action.triggerSuggest', title: 'Suggest' }
const askSignature = { id: 'editor.action.triggerParameterHints', title: 'Parameters' }

const { CompletionItemKind } = monaco.languages
const kinds: Readonly<Record<SuggestionKind, monaco.languages.CompletionItemKind>> = {
  field: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  type: CompletionItemKind.Class,
  state: CompletionItemKind.Reference,
  error: CompletionItemKind.Event,
  resource: CompletionItemKind.Interface,
  member: CompletionItemKind.Field,
  variable: CompletionItemKind.Variable,
  function: CompletionItemKind.Function,
  snippet: CompletionItemKind.Snippet,
}

const hovers: monaco.languages.HoverProvider = {
  async provideHover(model, position) {
    const hover = await asked(model, position, (assist, offset) => assist.hover(offset))
    return hover && { range: rangeOf(model, hover.range), contents: [markdown(hover.docs)] }
  },
}

const signatures: monaco.languages.SignatureHelpProvider = {
  signatureHelpTriggerCharacters: ['(', ','],
  signatureHelpRetriggerCharacters: [')'],
  async provideSignatureHelp(model, position) {
    const help = await asked(model, position, (assist, offset) => assist.call(offset))
    if (!help) return null
    const { signature, parameters, active, docs } = help
    const signatureInformation = {
      label: signature,
      documentation: markdown(docs),
      parameters: parameters.map(({ from, to }) => ({ label: [from, to] as [number, number] })),
    }
    const value = { signatures: [signatureInformation], activeSignature: 0, activeParameter: active }
    return { value, dispose() {} }
  },
}

const definitions: monaco.languages.DefinitionProvider = {
  async provideDefinition(model, position) {
    return locations(model, await asked(model, position, (assist, offset) => assist.definitions?.(offset)))
  },
}

const uses: monaco.languages.ReferenceProvider = {
  async provideReferences(model, position) {
    return locations(model, await asked(model, position, (assist, offset) => assist.uses?.(offset)))
  },
}

function locations(model: Model, ranges: readonly OffsetRange[] | null): monaco.languages.Location[] {
  return (ranges ?? []).map((range) => ({ uri: model.uri, range: rangeOf(model, range) }))
}

const renames: monaco.languages.RenameProvider = {
  async resolveRenameLocation(model, position) {
    const target = await asked(model, position, (assist, offset) => assist.renameTarget?.(offset))
    if (target) return { range: rangeOf(model, target.range), text: target.name }
    const here = monaco.Range.fromPositions(position)
    return { range: here, text: '', rejectReason: 'Only states and variables can be renamed.' }
  },
  async provideRenameEdits(model, position, name) {
    // The document changes, and the editor with it: nothing is left to Monaco.
    await assistOf.get(model)?.rename?.(model.getOffsetAt(position), name)
    return { edits: [] }
  },
}

const symbols: monaco.languages.DocumentSymbolProvider = {
  displayName: 'States',
  async provideDocumentSymbols(model) {
    const found = await asked(model, { lineNumber: 1, column: 1 }, (assist) => assist.symbols?.())
    return (found ?? []).map((symbol) => documentSymbol(model, symbol))
  },
}

function documentSymbol(model: Model, symbol: TextSymbol): monaco.languages.DocumentSymbol {
  const { name, detail, range, nameRange, children } = symbol
  return {
    name: name === '' ? '(no name)' : name,
    detail,
    kind: monaco.languages.SymbolKind.Class,
    tags: [],
    range: rangeOf(model, range),
    selectionRange: rangeOf(model, nameRange),
    children: children.map((child) => documentSymbol(model, child)),
  }
}

function rangeOf(model: Model, { from, to }: OffsetRange): monaco.Range {
  return monaco.Range.fromPositions(model.getPositionAt(from), model.getPositionAt(to))
}

function markdown(docs: readonly DocPiece[]): monaco.IMarkdownString {
  return { value: docsMarkdown(docs), isTrusted: false, supportHtml: false }
}
