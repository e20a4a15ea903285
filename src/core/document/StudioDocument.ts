// The document: the user's own text, and everything that is a pure function of it.
import type { Path } from '../base/Path'
import type { Result } from '../base/Result'
import type { Machine, ScopeId, StateId, TransitionId } from '../machine/Machine'
import type { NotationId } from '../syntax/Notation'
import type { SyntaxTree } from '../syntax/SyntaxTree'
import type { TemplateFrame } from '../templates/Template'
import type { Envelope } from '../text/Envelope'
import type { TextEdits } from '../text/TextEdit'
import type { Aside } from './Aside'

export interface StudioDocument {
  /** Line ends are `\n`; the file's own are in the envelope. */
  readonly text: string
  readonly envelope: Envelope
  /** The template that the text is a part of; null for a file of its own. */
  readonly frame: TemplateFrame | null
  readonly notation: NotationId
  /** Grows with every transaction, undo and redo included. */
  readonly revision: number
  readonly tree: SyntaxTree
  /**
   * The machine of the last text that parsed. While the text is broken its nodes keep the ranges of that text:
   * `presentRange` maps them to the present one.
   */
  readonly machine: Machine
  /** The edits from the text `machine` was read from to `text`; none while the text is sound. */
  readonly drift: TextEdits
  /** The revision `machine` was read at; less than `revision` while the text is broken. */
  readonly machineRevision: number
  readonly selection: Selection
  /** Which states there are, by what their ids are recognised after an edit. */
  readonly identity: Identity
  /** Name, workflow type and task results: beside the text, and part of what undo restores. */
  readonly aside: Aside
}

/** The states of `machine`, and the number of the next new one. Ids are `s1`, `s2` ...; none is ever given twice. */
export interface Identity {
  readonly next: number
  readonly states: readonly KnownState[]
}

/** What a state is recognised by: its place in the text `machine` was read from, its name and its scope. */
export interface KnownState {
  readonly id: StateId
  readonly name: string
  readonly scope: ScopeId
  /** Offset of the state's value. */
  readonly from: number
}

export type Selection =
  | { readonly kind: 'machine' }
  | { readonly kind: 'states'; readonly ids: readonly StateId[] }
  | { readonly kind: 'transition'; readonly id: TransitionId }
  | { readonly kind: 'field'; readonly state: StateId; readonly at: Path }

export type TransactionOrigin = 'text' | 'canvas' | 'inspector' | 'import' | 'fix' | 'history'

/** The one way the definition changes. */
export interface Transaction {
  /** The revision the edits are for; `applyTransaction` throws on another. */
  readonly base: number
  readonly edits: TextEdits
  /** For the undo list: "Rename Pay to Charge". */
  readonly label: string
  readonly origin: TransactionOrigin
  readonly selection?: Selection
  /** New states to be selected, by their place in the new text: their ids are not known before. */
  readonly selects?: readonly Path[]
  /**
   * Consecutive transactions with the same key make one undo step; those of origin `text` only while no more than half
   * a second lies between them.
   */
  readonly merge?: string
  readonly undoable: boolean
  readonly notation?: NotationId
  /** What people should know of it that does not show: what a conversion could not keep. */
  readonly notes?: readonly string[]
  /** Replaces the aside; a transaction may consist of this alone (no edits). The history's mark restores the one before. */
  readonly aside?: Aside
  /** States whose text the edits carry elsewhere, with their new place: they keep their ids. */
  readonly carries?: readonly { readonly id: StateId; readonly to: Path }[]
}

/** Why a command cannot be done. `message` says what is wrong and what to do. */
export interface Refusal {
  readonly code:
    | 'text-broken'
    | 'state-gone'
    | 'name-taken'
    | 'name-invalid'
    | 'not-possible-here'
    | 'not-asl'
    | 'plan-refused'
  readonly message: string
}

/** Pure: makes the transaction, or says why not; so it also answers "may I?". */
export type Command<Args> = (doc: StudioDocument, args: Args) => Result<Transaction, Refusal>
