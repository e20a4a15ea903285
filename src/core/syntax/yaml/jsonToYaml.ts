// A JSON document as YAML: names in their order, comments where they stood, texts plain where they read as themselves.
import type { SyntaxNode, SyntaxTree } from '../SyntaxTree'
import { type AttachedComments, attachComments } from './attachComments'
import { newLine } from './lines'
import { doubleQuoted, isLiteral, isPlain, writeLiteral, writeText } from './writeText'
import { DEFAULT_STYLE } from './YamlStyle'

/** The text of a sound JSON document in YAML, in block style, with two spaces a level. */
export function jsonToYaml(text: string, tree: SyntaxTree): string {
  if (!tree.root) return text
  const writer = new YamlWriter(text, attachComments(text, tree))
  return `${writer.document(tree.root)}\n`
}

const STEP = 2
const BARE = /^\$\{[^{}"'\s,[\]]*\}$/

class YamlWriter {
  constructor(
    private readonly text: string,
    private readonly comments: AttachedComments,
  ) {}

  document(root: SyntaxNode): string {
    const about = this.comments.get(null)
    const own = this.comments.get(root)
    const above = [...(about?.lead ?? []), ...(own?.lead ?? [])].map((line) => `#${line}\n`)
    const below = [...(own?.trail ?? []), ...(about?.end ?? [])].map((line) => `\n#${line}`)
    return above.join('') + (this.block(root, 0) ?? this.scalar(root, 0)) + below.join('')
  }

  /** The entries of a container at a column, the first without its indentation; null for what has none. */
  private block(node: SyntaxNode, column: number): string | null {
    if (node.children.length === 0) return null
    const entries = node.children.map((child, index) => {
      const blank = index > 0 && this.isApart(child, node.children[index - 1]) ? '\n' : ''
      return (index === 0 ? '' : blank + newLine(column)) + this.above(child, column) + this.entry(child, column)
    })
    const end = (this.comments.get(node)?.end ?? []).map((line) => `${newLine(column)}#${line}`)
    return entries.join('') + end.join('')
  }

  private above(node: SyntaxNode, column: number): string {
    return (this.comments.get(node)?.lead ?? []).map((line) => `#${line}${newLine(column)}`).join('')
  }

  private entry(node: SyntaxNode, column: number): string {
    const mark = node.key ? this.name(node) : '-'
    const inner = this.block(node, column + STEP)
    if (inner === null) return this.oneLine(node, mark, column)
    const beside = this.beside(node)
    const [first] = node.children
    const hasLead = (this.comments.get(first ?? node)?.lead.length ?? 0) > 0
    if (!node.key && beside === '' && !hasLead) return `- ${inner}`
    return mark + beside + newLine(column + STEP) + inner
  }

  private oneLine(node: SyntaxNode, mark: string, column: number): string {
    const beside = this.beside(node, this.comments.get(node)?.end)
    const { value } = node
    if (node.kind === 'string' && typeof value === 'string' && isLiteral(value)) {
      const { head, body } = writeLiteral(value, column + STEP)
      return `${mark} ${head}${beside}${body}`
    }
    return `${mark} ${this.scalar(node, column)}${beside}`
  }

  /** Comments on the line of a name. */
  private beside(node: SyntaxNode, inside: readonly string[] = []): string {
    const own = this.comments.get(node)
    const lines = [...(own?.head ?? []), ...inside, ...(own?.trail ?? [])]
    return lines.length === 0 ? '' : ` #${lines.join(' ')}`
  }

  private scalar(node: SyntaxNode, _column: number): string {
    const source = this.text.slice(node.from, node.to)
    if (node.kind === 'object') return '{}'
    if (node.kind === 'array') return '[]'
    if (node.kind === 'string')
      return writeText(String(node.value), { inFlow: false, wanted: 'plain', quotes: 'double' })
    if (node.kind === 'placeholder' && !BARE.test(source) && !isPlain(source, false)) return doubleQuoted(source)
    return source
  }

  private name({ key }: SyntaxNode): string {
    const name = key?.name ?? ''
    const source = key ? this.text.slice(key.from, key.to) : ''
    if (BARE.test(source)) return `${source}:`
    const written = writeText(name, { inFlow: false, wanted: 'plain', quotes: DEFAULT_STYLE.quotes })
    return written.length > 1000 ? `? ${written}\n:` : `${written}:`
  }

  /** Whether an empty line stands between two entries. */
  private isApart(node: SyntaxNode, previous: SyntaxNode | undefined): boolean {
    const between = this.text.slice(previous?.to ?? 0, node.key?.from ?? node.from)
    return /\n[ \t]*\n/.test(between)
  }
}
