// The names that lead to a place in a JSONata expression: `$states.input.order` before a dot.
import type { ExpressionToken } from './tokens'

export interface JsonataChain {
  /** The variable it begins with, without `$`. */
  readonly root: string
  readonly steps: readonly string[]
  readonly from: number
}

/** The chain whose last step is token `last`; null where something else than names and predicates leads there. */
export function jsonataChain(tokens: readonly ExpressionToken[], last: number): JsonataChain | null {
  const steps: string[] = []
  for (let at = last; at >= 0; at -= 1) {
    at = beforePredicates(tokens, at)
    const token = tokens[at]
    if (!token) return null
    if (token.kind === 'variable') return { root: token.source.slice(1), steps: steps.reverse(), from: token.from }
    if (token.kind === 'name') steps.push(token.source)
    else if (token.kind === 'quotedName') steps.push(token.source.replace(/^`|`$/g, ''))
    else return null
    at -= 1
    if (tokens[at]?.source !== '.') return null
  }
  return null
}

/** Steps back over `[…]`: what is left of an array after a predicate looks like what was there before. */
function beforePredicates(tokens: readonly ExpressionToken[], last: number): number {
  let at = last
  while (tokens[at]?.source === ']') {
    let depth = 0
    do {
      if (tokens[at]?.source === ']') depth += 1
      if (tokens[at]?.source === '[') depth -= 1
      at -= 1
    } while (depth > 0 && at >= 0)
  }
  return at
}
