// What the code editor may ask about its text. Offsets are those of the text it shows; an answer of null means that the text has
// changed since, and that nothing is to be shown.
import type { TextChanges } from './EditableText'
import type { OffsetRange } from './OffsetRange'

/** A piece of documentation; nothing in it is Markdown or HTML. */
export interface DocPiece {
  readonly kind: 'title' | 'text' | 'code'
  readonly text: string
}

export type SuggestionKind =
  | 'field'
  | 'value'
  | 'type'
  | 'state'
  | 'error'
  | 'resource'
  | 'member'
  | 'variable'
  | 'function'
  | 'snippet'

export interface Suggestion extends OffsetRange {
  readonly label: string
  readonly kind: SuggestionKind
  readonly detail?: string
  readonly docs: readonly DocPiece[]
  /** A snippet. */
  readonly insert: string
  /** What is compared with the text from `from` to the caret. */
  readonly filter: string
  /** Edits that belong to it, outside of its range. */
  readonly also: TextChanges
  readonly rank: number
  /** Suggestions are asked for again once it is in the text. */
  readonly asksAgain: boolean
}

export interface CallHelp {
  readonly signature: string
  /** In `signature`. */
  readonly parameters: readonly OffsetRange[]
  readonly active: number
  readonly docs: readonly DocPiece[]
}

export interface TextSymbol {
  readonly name: string
  readonly detail: string
  readonly range: OffsetRange
  readonly nameRange: OffsetRange
  readonly children: readonly TextSymbol[]
}

/** A change of the text that changes nothing of what it says. */
export interface TextRefactoring {
  readonly kind: 'extract' | 'inline'
  readonly label: string
  /** Makes it, as a change of the document. Gives the name that was made up on the way, which people may want to change; null for none. */
  run(): OffsetRange | null
}

export interface TextAssist {
  /** Of the text as it was when they were asked for, and so never null because of what is typed meanwhile. */
  suggestions(offset: number): Promise<readonly Suggestion[] | null>
  call(offset: number): Promise<CallHelp | null>
  hover(offset: number): Promise<{ readonly range: OffsetRange; readonly docs: readonly DocPiece[] } | null>
  definitions(offset: number): Promise<readonly OffsetRange[] | null>
  uses(offset: number): Promise<readonly OffsetRange[] | null>
  /** What a new name would be given to; null where nothing has one. */
  renameTarget(offset: number): Promise<{ readonly range: OffsetRange; readonly name: string } | null>
  /** Renames it wherever it is used, as a change of the document: the editor hears of it from there. */
  rename(offset: number, name: string): Promise<void>
  /** What can be done with what stands there. */
  refactorings(offset: number): Promise<readonly TextRefactoring[] | null>
  symbols(): Promise<readonly TextSymbol[] | null>
}

/** What can be asked about an expression that stands alone. */
export type ExpressionAssist = Pick<TextAssist, 'suggestions' | 'call' | 'hover'>
