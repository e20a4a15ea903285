// Anchors and what refers to them: an alias stands for the whole value of its anchor.
import type { CST } from 'yaml'
import type { KeyNode } from '../SyntaxTree'
import { YamlNode, type YamlPlace } from './YamlNode'
import type { YamlProblemCode } from './yamlProblem'

/** Nodes that aliases may stand for in one text: AWS's quota for a definition leaves no room for more. */
const MOST_MIRRORED = 50_000

type Report = (code: YamlProblemCode, from: number, to: number, found?: string) => void

/** What is mirrored where: the range of the alias, and its anchor's name. */
export interface MirrorPlace {
  readonly from: number
  readonly to: number
  readonly alias: string
}

/** The anchors of a document, in the order in which it is read. */
export class Anchors {
  private readonly defined = new Map<string, YamlNode>()
  private readonly opened = new Set<string>()
  private mirrored = 0

  constructor(private readonly report: Report) {}

  /** Until `close` the value of this anchor is being read, and cannot be referred to. */
  open(name: string): void {
    this.opened.add(name)
  }

  close(name: string): void {
    this.opened.delete(name)
  }

  define(name: string, node: YamlNode): void {
    node.anchor = name
    this.defined.set(name, node)
  }

  /** The node of an alias: kind, children and value of its anchor's. */
  resolve({ source, offset }: CST.FlowScalar, place: YamlPlace): YamlNode {
    const name = source.slice(1)
    const at = { from: offset, to: offset + source.length, alias: name }
    const target = this.opened.has(name) ? undefined : this.defined.get(name)
    if (target) return this.copy(target, at, place)
    this.report(this.opened.has(name) ? 'recursive-alias' : 'unknown-anchor', at.from, at.to, name)
    return new YamlNode('hole', 'plain', at.from, at.to, place)
  }

  /** A property that a merge key brings into `parent`. */
  mirror(target: YamlNode, { parent, by }: { readonly parent: YamlNode; readonly by: YamlNode }): YamlNode {
    const at = { from: by.from, to: by.to, alias: by.alias ?? target.alias ?? '<<' }
    const key: KeyNode = { from: at.from, to: at.to, name: target.key?.name ?? '' }
    const node = this.copy(target, at, { parent, key, nth: 0, entry: by.entry, head: by.head, colon: null })
    node.mergedBy = by
    return node
  }

  private copy(target: YamlNode, at: MirrorPlace, place: YamlPlace): YamlNode {
    const scalar = target.kind === 'object' || target.kind === 'array' ? undefined : target.value
    const node = new YamlNode(target.kind, target.style, at.from, at.to, place, scalar)
    node.alias = at.alias
    this.mirrored += 1
    if (this.mirrored > MOST_MIRRORED) {
      if (this.mirrored === MOST_MIRRORED + 1) this.report('too-many-aliases', at.from, at.to)
      return node
    }
    for (const child of target.children) {
      const key = child.key ? { from: at.from, to: at.to, name: child.key.name } : null
      node.children.push(
        this.copy(child, at, { parent: node, key, nth: child.nth, entry: at.from, head: at.from, colon: null }),
      )
    }
    return node
  }
}
