// A YAML document as JSON: names in their order, comments where they stood, tags written out, aliases resolved.

import type { Translation } from '../Notation'
import type { SyntaxNode, SyntaxTree } from '../SyntaxTree'
import { visitNodes } from '../visitNodes'
import { type AttachedComments, attachComments } from './attachComments'
import { newLine } from './lines'
import { YamlNode } from './YamlNode'

const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/
/** Fields whose value is a number or a truth value: a placeholder stands there without quotes. */
const NO_TEXT = /(?:Seconds|Percentage|Count|Rate)$|^(?:Max|Numeric|Boolean|Is)|^End$/

/** The text of a sound YAML document in JSON, with two spaces a level. */
export function yamlToJson(text: string, tree: SyntaxTree): Translation {
  if (!tree.root) return { text, losses: [] }
  const writer = new JsonWriter(text, attachComments(text, tree))
  return { text: `${writer.document(tree.root)}\n`, losses: lossesOf(text, tree) }
}

class JsonWriter {
  constructor(
    private readonly text: string,
    private readonly comments: AttachedComments,
  ) {}

  document(root: SyntaxNode): string {
    const about = this.comments.get(null)
    const own = this.comments.get(root)
    const above = [...(about?.lead ?? []), ...(own?.lead ?? []), ...(own?.head ?? [])].map((line) => `//${line}\n`)
    const below = [...(own?.trail ?? []), ...(about?.end ?? [])].map((line) => `\n//${line}`)
    return above.join('') + this.value(root, 0) + below.join('')
  }

  private value(node: SyntaxNode, column: number): string {
    if (node.kind !== 'object' && node.kind !== 'array') return this.scalar(node)
    const [open, close] = node.kind === 'object' ? ['{', '}'] : ['[', ']']
    const inside = column + 2
    const last = node.children.length - 1
    const entries = node.children.map((child, index) => {
      const own = this.isOwn(child) ? this.comments.get(child) : undefined
      const above = (own?.lead ?? []).map((line) => `${newLine(inside)}//${line}`)
      const beside = [...(own?.head ?? []), ...(own?.trail ?? [])]
      const blank = index > 0 && this.isApart(child, node.children[index - 1]) ? '\n' : ''
      const name = child.key ? `${JSON.stringify(child.key.name)}: ` : ''
      const comma = index < last ? ',' : ''
      const comment = beside.length === 0 ? '' : ` //${beside.join(' ')}`
      const value = this.value(child, inside)
      const line = newLine(inside) + name + value + comma
      // A comment beside a name that opens an object stands behind the bracket.
      const opened = value.length > 1 && comment !== '' && /^[{[]\n/.test(value) && (own?.head.length ?? 0) > 0
      const written = opened
        ? newLine(inside) + name + value.charAt(0) + comment + value.slice(1) + comma
        : line + comment
      return blank + above.join('') + written
    })
    const end = (this.isOwn(node) ? (this.comments.get(node)?.end ?? []) : []).map(
      (line) => `${newLine(inside)}//${line}`,
    )
    if (entries.length === 0 && end.length === 0) return open + close
    return open + entries.join('') + end.join('') + newLine(column) + close
  }

  private scalar(node: SyntaxNode): string {
    const { kind, value } = node
    if (kind === 'number') {
      const source = this.text.slice(node.from, node.to)
      return JSON_NUMBER.test(source) ? source : JSON.stringify(value)
    }
    if (kind === 'placeholder' && NO_TEXT.test(node.key?.name ?? '')) return String(value)
    return JSON.stringify(value ?? null)
  }

  /** What an alias stands for has its comments where it is written. */
  private isOwn(node: SyntaxNode): boolean {
    return node.alias == null || node.parent?.alias == null
  }

  /** Whether an empty line stands between two entries. */
  private isApart(node: SyntaxNode, previous: SyntaxNode | undefined): boolean {
    if (node.alias != null && node.parent?.alias != null) return false
    return /\n[ \t]*\n/.test(this.text.slice(previous?.to ?? 0, node.entry ?? node.from))
  }
}

function lossesOf(text: string, { root }: SyntaxTree): readonly string[] {
  const aliases = new Set<string>()
  const tags = new Set<string>()
  let hasLines = false
  visitNodes(root, (node) => {
    if (node.alias != null) aliases.add(node.alias)
    if (!(node instanceof YamlNode) || node.alias !== null) return
    if (node.style === 'tag' && node.children[0]?.key)
      tags.add(text.slice(node.children[0].key.from, node.children[0].key.to))
    hasLines ||= node.style === 'literal' || node.style === 'folded'
  })
  return [
    ...(aliases.size > 0 ? [`Aliases are written out (${[...aliases].map((name) => `*${name}`).join(', ')}).`] : []),
    ...(tags.size > 0 ? [`Tags are written as the functions they are short for (${[...tags].join(', ')}).`] : []),
    ...(hasLines ? ['Texts of several lines stand on one line.'] : []),
  ]
}
