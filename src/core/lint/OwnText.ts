// The text of a state without its nested states: what its own judgement hangs on.
import { propertyOf } from '../asl/propertyOf'
import type { SyntaxNode } from '../syntax/SyntaxTree'

/** Stands for what is cut out; no text has it, since JSON has no raw control characters. */
const CUT = '\u0000'

interface Piece {
  /** Offsets in the whole text. */
  readonly from: number
  readonly to: number
  /** Where the piece begins in the own text. */
  readonly at: number
}

/** From the state's name to the end of its value, the `States` of its nested scopes cut out. Offsets translate both ways. */
export class OwnText {
  readonly text: string
  private readonly pieces: readonly Piece[]

  constructor(whole: string, state: SyntaxNode, scopes: readonly (SyntaxNode | null)[]) {
    const from = state.key?.from ?? state.from
    if (scopes.length === 0) {
      this.text = whole.slice(from, state.to)
      this.pieces = [{ from, to: state.to, at: 0 }]
      return
    }
    const cuts = scopes.flatMap(statesOf).sort((a, b) => a.from - b.from)
    const pieces: Piece[] = []
    let text = ''
    let start = from
    for (const cut of cuts) {
      pieces.push({ from: start, to: cut.from, at: text.length })
      text += whole.slice(start, cut.from) + CUT
      start = cut.to
    }
    pieces.push({ from: start, to: state.to, at: text.length })
    this.text = text + whole.slice(start, state.to)
    this.pieces = pieces
  }

  /** From the whole text to the own one. An offset inside a cut becomes the cut's place. */
  toOwn(offset: number): number {
    const piece = this.pieces.findLast(({ from }) => from <= offset) ?? this.pieces[0]
    return piece ? piece.at + Math.min(offset, piece.to) - piece.from : offset
  }

  toWhole(offset: number): number {
    const piece = this.pieces.findLast(({ at }) => at <= offset) ?? this.pieces[0]
    return piece ? piece.from + Math.min(offset - piece.at, piece.to - piece.from) : offset
  }
}

/** An empty `States`, or one that is no object, is judged with the state. */
function statesOf(scope: SyntaxNode | null): readonly SyntaxNode[] {
  const states = propertyOf(scope, 'States')
  return states?.kind === 'object' && states.children.length > 0 ? [states] : []
}
