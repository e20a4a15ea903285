// From a field of a state to its place in the text.
import { propertyOf, stepTo } from '../../asl/propertyOf'
import { type Path, type PathStep, stepName } from '../../base/Path'
import { childAt } from '../../syntax/nodeAt'
import type { SyntaxNode } from '../../syntax/SyntaxTree'

/**
 * The path of a field below `base`, whose node is `node`. Of a name that occurs twice the last property counts, as
 * everywhere when a definition is read, unless the step says which.
 */
export function fieldPath(base: Path, node: SyntaxNode | null, at: Path): Path {
  const steps: PathStep[] = []
  let here = node
  for (const step of at) {
    const child = typeof step === 'string' ? propertyOf(here, step) : here && childAt(here, step)
    steps.push(child?.key ? stepTo(child) : stepName(step))
    here = child
  }
  return [...base, ...steps]
}
