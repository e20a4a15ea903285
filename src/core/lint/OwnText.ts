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
  private made: readonly Piece[] | undefined

  constructor(
    private readonly whole: string,
    private readonly state: SyntaxNode,
    private readonly scopes: readonly (SyntaxNode | null)[],
  ) {}

  get text(): string {
    return this.pieces.map(({ from, to }) => this.whole.slice(from, to)).join(CUT)
  }

  /** Nearly every state is. */
  private get isInOnePiece(): boolean {
    return this.scopes.length === 0
  }

  private get start(): number {
    return this.state.key?.from ?? this.state.from
  }

  private get pieces(): readonly Piece[] {
    this.made ??= piecesOf(this.state, this.scopes)
    return this.made
  }

  /** From the whole text to the own one. An offset inside a cut becomes the cut's place. */
  toOwn(offset: number): number {
    if (this.isInOnePiece) return Math.min(offset, this.state.to) - this.start
    const piece = this.pieces.findLast(({ from }) => from <= offset) ?? this.pieces[0]
    return piece ? piece.at + Math.min(offset, piece.to) - piece.from : offset
  }

  toWhole(offset: number): number {
    if (this.isInOnePiece) return this.start + Math.min(offset, this.state.to - this.start)
    const piece = this.pieces.findLast(({ at }) => at <= offset) ?? this.pieces[0]
    return piece ? piece.from + Math.min(offset - piece.at, piece.to - piece.from) : offset
  }
}

function piecesOf(state: SyntaxNode, scopes: readonly (SyntaxNode | null)[]): readonly Piece[] {
  let from = state.key?.from ?? state.from
  let at = 0
  const pieces: Piece[] = []
  for (const cut of scopes.flatMap(statesOf).sort((a, b) => a.from - b.from)) {
    pieces.push({ from, to: cut.from, at })
    at += cut.from - from + CUT.length
    from = cut.to
  }
  return [...pieces, { from, to: state.to, at }]
}

/** An empty `States`, or one that is no object, is judged with the state. */
function statesOf(scope: SyntaxNode | null): readonly SyntaxNode[] {
  const states = propertyOf(scope, 'States')
  return states?.kind === 'object' && states.children.length > 0 ? [states] : []
}
