// Is a text the input of an execution: JSON without comments, trailing commas or placeholders, and not too large.
import { MAX_PAYLOAD_BYTES } from '../../core/asl/quotas'
import { parseJson } from '../../core/syntax/parseJson'
import type { SyntaxNode, SyntaxTree } from '../../core/syntax/SyntaxTree'
import { visitNodes } from '../../core/syntax/visitNodes'
import { LineIndex } from '../../core/text/LineIndex'

export interface InputCheck {
  /** In UTF-8 bytes. */
  readonly bytes: number
  readonly isTooLarge: boolean
  /** What keeps it from being JSON; null where it is. The line counts from 1. */
  readonly fault: { readonly line: number; readonly message: string } | null
}

export function checkInput(text: string): InputCheck {
  const bytes = new TextEncoder().encode(text).length
  return { bytes, isTooLarge: bytes > MAX_PAYLOAD_BYTES, fault: isBlank(text) || isJson(text) ? null : faultOf(text) }
}

/** Nothing at all stands for `{}`, as in the AWS console. */
function isBlank(text: string): boolean {
  return text.trim() === ''
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    // The reason is looked up with its place: the engine's own message has none that is the same everywhere.
    return false
  }
}

function faultOf(text: string): InputCheck['fault'] {
  const tree = parseJson(text)
  const { from, message } = tree.problems[0] ?? looseness(text, tree)
  return { line: new LineIndex(text).lineAt(Math.min(from, text.length)), message }
}

/** What a definition may have and an input may not. */
function looseness(text: string, { root, comments }: SyntaxTree): { readonly from: number; readonly message: string } {
  const comment = comments[0]
  if (comment) return { from: comment.from, message: 'An input cannot have comments.' }
  const placeholders: SyntaxNode[] = []
  visitNodes(root, (node) => {
    if (node.kind === 'placeholder' || (node.key && text.charAt(node.key.from) !== '"')) placeholders.push(node)
  })
  const placeholder = placeholders[0]
  if (placeholder) return { from: placeholder.from, message: 'An input cannot have placeholders: put a value here.' }
  const comma = /,\s*[}\]]/.exec(text.replace(/"(?:[^"\\]|\\.)*"/g, (literal) => '"'.repeat(literal.length)))
  return { from: comma?.index ?? 0, message: 'Remove the comma before the closing bracket.' }
}
