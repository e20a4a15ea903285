// The writer for a place: in the text's notation, with its indentation.
import { lineIndent } from '../../syntax/jsonTrivia'
import { memberStart } from '../../syntax/memberExtent'
import type { SyntaxNode } from '../../syntax/SyntaxTree'
import type { AssistSubject } from '../Assist'
import type { Place } from '../place/Place'
import { jsonWriter } from './jsonWriter'
import type { Writer } from './Writer'
import { yamlWriter } from './yamlWriter'

export function writerAt({ text, tree, notation }: AssistSubject, place: Place | null): Writer {
  const unit = unitOf(text, place?.container ?? tree.root)
  return notation === 'json' ? jsonWriter(unit) : yamlWriter(/^\s*$/.test(unit) && unit !== '\t' ? unit : '  ')
}

/** How much further in the members of the nearest object stand than the object's own line. */
function unitOf(text: string, container: SyntaxNode | null): string {
  for (let node = container; node; node = node.parent) {
    const first = node.children[0]
    if (!first) continue
    const inner = lineIndent(text, memberStart(first))
    const outer = lineIndent(text, node.key?.from ?? node.from)
    if (inner.startsWith(outer) && inner.length > outer.length) return inner.slice(outer.length)
  }
  return '  '
}
