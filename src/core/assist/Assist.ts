// What the editor may ask about a definition at a place in its text, and the answers. Plain data: they cross to a worker.
import type { WorkflowType } from '../asl/StateType'
import type { JsonObject, JsonValue } from '../base/JsonValue'
import type { Refusal } from '../document/StudioDocument'
import type { Machine } from '../machine/Machine'
import type { NotationId } from '../syntax/Notation'
import type { SyntaxTree } from '../syntax/SyntaxTree'
import type { TextRange } from '../text/mapRange'
import type { TextEdits } from '../text/TextEdit'
import type { ApiModels } from './ApiModels'

/** Values that one visit of a state had in an execution, as far as they are known. */
export interface Samples {
  /** The state's raw input: `$` before InputPath, `$states.input`. */
  readonly input?: JsonValue
  /** What the state's work gave: `$states.result`. */
  readonly result?: JsonValue
  /** What a caught error looked like: `$states.errorOutput`. */
  readonly errorOutput?: JsonValue
  /** The state's output. */
  readonly output?: JsonValue
  /** The context object: `$$`, `$states.context`. */
  readonly context?: JsonValue
  /** Workflow variables by name, without `$`. */
  readonly variables?: JsonObject
}

/** A text with all that has been read from it. Everything asked of it works in broken text as well. */
export interface AssistSubject {
  readonly text: string
  readonly tree: SyntaxTree
  /** Read from `tree`, whether that is sound or not. */
  readonly machine: Machine
  readonly workflowType: WorkflowType
  readonly notation: NotationId
  /** Of the state that the place asked about stands in. */
  readonly samples?: Samples
  /** What AWS's APIs take, where that is loaded. */
  readonly api?: ApiModels
}

/**
 * How an expression is written: JSONata without `{% %}`; a path; a Reference Path; what stands under a `.$` key, a path or a
 * call of an intrinsic function.
 */
export type Dialect = 'jsonata' | 'path' | 'referencePath' | 'intrinsic'

/** An expression by itself, as a form's field holds it. */
export interface ExpressionSubject {
  readonly text: string
  readonly dialect: Dialect
  /** The field it belongs to, which decides what `$` and `$states` have: `Output`, `Arguments`, `ResultSelector`. */
  readonly field: string
  /** Names of the variables that can be read there, without `$`. */
  readonly variables: readonly string[]
  /** Whether the field belongs to a catcher, where `$states.errorOutput` is. */
  readonly isInCatch?: boolean
  readonly samples?: Samples
}

/** A piece of documentation. Text and titles are plain, not Markdown; code is shown as it is. */
export interface DocPart {
  readonly kind: 'title' | 'text' | 'code'
  readonly text: string
}

export type CompletionKind =
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

export interface Completion {
  readonly label: string
  readonly kind: CompletionKind
  /** A few words beside the label: a type, a service, a signature. */
  readonly detail?: string
  readonly docs: readonly DocPart[]
  /** The text that takes the place of `from` to `to`, in snippet form: `${1:word}`, `$0`; `$`, `}` and `\` mean themselves after `\`. */
  readonly insert: string
  /** The range to replace; it stands on one line and the caret is in it or at its end. */
  readonly from: number
  readonly to: number
  /** What the text from `from` to the caret is compared with. */
  readonly filter: string
  /** Edits outside of the range that belong to it, such as a comma that is missing before it. */
  readonly also: TextEdits
  /** The order: 0 comes first. */
  readonly rank: number
  /** True where what is inserted is there to be completed further. */
  readonly asksAgain: boolean
}

/** A call that the caret stands in. */
export interface SignatureHelp {
  /** `States.Format(template, args…)`, `$substring(str, start[, length])`. */
  readonly signature: string
  /** Each parameter as it is written in `signature`. */
  readonly parameters: readonly TextRange[]
  /** Number of the parameter at the caret; the last one stands for all that follow where it repeats. */
  readonly active: number
  readonly docs: readonly DocPart[]
}

export interface Hover {
  /** What it is about. */
  readonly range: TextRange
  readonly docs: readonly DocPart[]
}

/** What the caret stands on can be given another name. */
export interface RenameTarget {
  readonly range: TextRange
  readonly name: string
  readonly kind: 'state' | 'variable'
}

/** What a rename changes, or why it cannot be done. */
export type Renaming =
  | { readonly kind: 'planned'; readonly label: string; readonly edits: TextEdits }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** A change of the text that leaves what a run does as it is. */
export interface Refactoring {
  readonly kind: 'extract' | 'inline'
  readonly label: string
  readonly edits: TextEdits
  /** In the text afterwards: a name that people may want to change. */
  readonly name: TextRange | null
}

/** A state as the outline of the text shows it, with the states inside. */
export interface OutlineSymbol {
  readonly name: string
  /** Its type, and what it does in a few words. */
  readonly detail: string
  readonly range: TextRange
  /** Of the name. */
  readonly nameRange: TextRange
  readonly children: readonly OutlineSymbol[]
}

/** The answers, by the question's name. */
export interface Answers {
  readonly completions: readonly Completion[]
  readonly signature: SignatureHelp | null
  readonly hover: Hover | null
  /** Where what stands at the place is defined: a state's name, the Assign keys of a variable. */
  readonly definition: readonly TextRange[]
  /** All uses of it, the definitions among them, in file order. */
  readonly references: readonly TextRange[]
  readonly rename: RenameTarget | null
  /** What can be done with the expression or variable at the place. */
  readonly refactorings: readonly Refactoring[]
  readonly symbols: readonly OutlineSymbol[]
}

export type QuestionKind = keyof Answers

/** What an expression field may ask. */
export type ExpressionAnswers = Pick<Answers, 'completions' | 'signature' | 'hover'>
