// From a place inside a string's decoded text to the place in the document.
import type { SyntaxNode } from './SyntaxTree'

const ESCAPE = /\\(?:u[0-9a-fA-F]{4}|[\s\S])/y

/**
 * The range of the document's text that stands for characters `from` to `to` of the string `node` has as value. A string that is
 * not written as JSON writes it (a block of YAML) is given as a whole.
 */
export function stringPlace(
  text: string,
  node: SyntaxNode,
  from: number,
  to: number,
): { readonly from: number; readonly to: number } {
  if (text.charAt(node.from) !== '"') return { from: node.from, to: node.to }
  const start = offsetOf(text, node.from + 1, node.to - 1, from)
  return { from: start, to: offsetOf(text, start, node.to - 1, to - from) }
}

/** Steps over `count` characters, each written plainly or as an escape. */
function offsetOf(text: string, start: number, end: number, count: number): number {
  let at = start
  for (let left = count; left > 0 && at < end; left -= 1) {
    if (text.charAt(at) !== '\\') at += 1
    else {
      ESCAPE.lastIndex = at
      at += ESCAPE.exec(text)?.[0].length ?? 1
    }
  }
  return Math.min(at, end)
}
