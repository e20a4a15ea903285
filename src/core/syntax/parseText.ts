// Reads a text of either notation, for programs that are given a file.
import { guessNotation } from './guessNotation'
import type { NotationId } from './Notation'
import { loadNotation } from './notations'
import type { SyntaxTree } from './SyntaxTree'

/** A text's tree, and the notation it was read in. */
export interface ReadText {
  readonly notation: NotationId
  readonly tree: SyntaxTree
}

/** Total: any text has a tree, maybe with problems. The notation is guessed from the text when none is given. */
export async function parseText(text: string, notation: NotationId = guessNotation(text)): Promise<ReadText> {
  const { parse } = await loadNotation(notation)
  return { notation, tree: parse(text) }
}
