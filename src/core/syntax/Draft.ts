// A text on which several edits are planned one after the other, each on the outcome of those before.
import type { Path } from '../base/Path'
import { applyEdits } from '../text/applyEdits'
import { composeEdits } from '../text/composeEdits'
import type { TextEdits } from '../text/TextEdit'
import { nodeAt } from './nodeAt'
import type { SyntaxNode, SyntaxTree } from './SyntaxTree'

/** Holds the present text and tree, and all edits so far as one set for the text it began with. */
export class Draft {
  edits: TextEdits = []

  constructor(
    public text: string,
    public tree: SyntaxTree,
    private readonly parse: (text: string) => SyntaxTree,
  ) {}

  apply(next: TextEdits): void {
    if (next.length === 0) return
    this.edits = composeEdits(this.edits, next)
    this.text = applyEdits(this.text, next)
    this.tree = this.parse(this.text)
  }

  node(path: Path): SyntaxNode | null {
    return nodeAt(this.tree, path)
  }
}
