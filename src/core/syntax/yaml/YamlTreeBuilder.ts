// From the library's tokens to the tree: names, tags, anchors and merge keys resolved, every value with its own range.
import type { CST } from 'yaml'
import type { KeyNode, SyntaxKind, SyntaxProblem } from '../SyntaxTree'
import { Anchors } from './Anchors'
import { mergedProperties } from './mergedProperties'
import { NO_PROPS, readProps, type YamlProps } from './readProps'
import { type ReadScalar, readScalar } from './readScalar'
import { nameOfTag } from './tagName'
import { YamlNode, type YamlPlace, type YamlStyle } from './YamlNode'
import { type YamlProblemCode, yamlProblem } from './yamlProblem'

/** Deeper nesting is refused, so that everything above may walk the tree by recursion. */
const MAX_DEPTH = 500
/** From this many properties on, names are counted in a map; below, looking at each is faster. */
const LARGE_OBJECT = 12
const CORE_TAG = /^!!([a-z]+)$/
const MERGE = '<<'

/** Builds the tree of one document; what is wrong is added to `problems`. */
export class YamlTreeBuilder {
  private readonly anchors: Anchors
  private depth = 0

  constructor(
    private readonly unmask: (read: string) => string,
    private readonly problems: SyntaxProblem[],
  ) {
    this.anchors = new Anchors((code, from, to, found) => this.report(code, from, to, found))
  }

  /** Null for a document without any value. */
  build({ start, value, offset }: CST.Document): YamlNode | null {
    const props = readProps(start)
    if (!value && !props.anchor && !props.tag) return null
    const head = props.end ?? offset
    return this.value(value, props, { parent: null, key: null, nth: 0, entry: head, head, colon: null })
  }

  private value(token: CST.Token | undefined | null, props: YamlProps, place: YamlPlace): YamlNode {
    const name = props.tag ? nameOfTag(this.unmask(props.tag.source)) : null
    const node =
      name === null || !props.tag
        ? this.untagged(token, props, place)
        : this.tagged(token, props, place, props.tag, name)
    if (props.anchor) this.anchors.define(props.anchor.source.slice(1), node)
    return node
  }

  /** `!Sub text` is `{"Fn::Sub": "text"}`. */
  private tagged(
    token: CST.Token | undefined | null,
    props: YamlProps,
    place: YamlPlace,
    tag: CST.SourceToken,
    name: string,
  ): YamlNode {
    const to = tag.offset + tag.source.length
    const node = new YamlNode('object', 'tag', tag.offset, to, { ...place, head: headBefore(props, tag) })
    const key: KeyNode = { from: tag.offset, to, name }
    const inner = { parent: node, key, nth: 0, entry: tag.offset, head: props.end ?? to, colon: null }
    const child = this.untagged(token, { ...props, tag: null, anchor: null }, inner)
    node.children.push(child)
    node.to = Math.max(to, child.to)
    return node
  }

  private untagged(token: CST.Token | undefined | null, props: YamlProps, place: YamlPlace): YamlNode {
    if (!token) return this.empty(props, place)
    switch (token.type) {
      case 'alias':
        return this.anchors.resolve(token, place)
      case 'scalar':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
      case 'block-scalar':
        return this.scalar(readScalar(token, this.typeOf(props), this.unmask), props, place)
      case 'block-map':
      case 'block-seq':
      case 'flow-collection':
        return this.collection(token, props, place)
      default: {
        const to = token.offset + ('source' in token ? token.source.length : 0)
        return new YamlNode('hole', 'plain', token.offset, to, place)
      }
    }
  }

  /** The type that a tag of YAML's own names; null without one. */
  private typeOf({ tag }: YamlProps): string | null {
    if (!tag) return null
    if (tag.source === '!') return 'str'
    const type = CORE_TAG.exec(tag.source)?.[1] ?? null
    if (type === null) this.report('unknown-tag', tag.offset, tag.offset + tag.source.length, tag.source)
    return type
  }

  private scalar(read: ReadScalar, props: YamlProps, place: YamlPlace): YamlNode {
    const { tag } = props
    // A value that is replaced takes its type along.
    const from = tag ? Math.min(tag.offset, read.from) : read.from
    if (read.fault) this.report(read.fault, from, read.to, tag?.source ?? String(read.value ?? ''))
    if (read.kind === 'null' && read.from === read.to) {
      return new YamlNode('null', 'empty', place.head, place.head, place, null)
    }
    const at = tag ? { ...place, head: headBefore(props, tag) } : place
    return new YamlNode(read.kind, read.style, from, read.to, at, read.value)
  }

  private empty(props: YamlProps, place: YamlPlace): YamlNode {
    if (!props.tag) return new YamlNode('null', 'empty', place.head, place.head, place, null)
    const to = props.tag.offset + props.tag.source.length
    const at = { ...place, head: headBefore(props, props.tag) }
    if (this.typeOf(props) === 'str') return new YamlNode('string', 'plain', props.tag.offset, to, at, '')
    return new YamlNode('null', 'plain', props.tag.offset, to, at, null)
  }

  private collection(
    token: CST.BlockMap | CST.BlockSequence | CST.FlowCollection,
    { anchor }: YamlProps,
    place: YamlPlace,
  ): YamlNode {
    const isObject = token.type === 'block-map' || (token.type === 'flow-collection' && token.start.source === '{')
    const style: YamlStyle = token.type === 'flow-collection' ? 'flow' : 'block'
    const node = new YamlNode(isObject ? 'object' : 'array', style, token.offset, token.offset, place)
    if (this.depth >= MAX_DEPTH) {
      this.report('too-deep', token.offset, token.offset + 1)
      return node
    }
    this.depth += 1
    const name = anchor?.source.slice(1)
    if (name !== undefined) this.anchors.open(name)
    this.fill(node, token, isObject)
    if (name !== undefined) this.anchors.close(name)
    this.depth -= 1
    return node
  }

  private fill(node: YamlNode, token: CST.BlockMap | CST.BlockSequence | CST.FlowCollection, isObject: boolean): void {
    const names = new Map<string, number>()
    const merges: YamlNode[] = []
    for (const item of token.items) {
      const props = readProps(item.start)
      if (isObject) this.property(node, item, props, names, merges)
      else this.item(node, item, props, token.type === 'block-seq')
    }
    if (token.type === 'flow-collection') node.to = endOfFlow(token, node)
    else node.to = Math.max(node.from, node.children.at(-1)?.to ?? 0, merges.at(-1)?.to ?? 0)
    if (merges.length > 0) mergedProperties(node, merges, (target, at) => this.anchors.mirror(target, at))
  }

  private property(
    parent: YamlNode,
    { start, key: keyToken, sep, value }: CST.CollectionItem,
    props: YamlProps,
    names: Map<string, number>,
    merges: YamlNode[],
  ): void {
    if (!keyToken && !sep && !value && props.start === null) return
    const key = this.name(keyToken, props, parent, start)
    const after = readProps(sep ?? [])
    const colon = after.colon?.offset ?? null
    const head = after.end ?? key.to
    const entry = props.start ?? key.from
    if (key.name === MERGE && keyToken?.type === 'scalar' && !props.tag) {
      const place = { parent, key, nth: 0, entry, head, colon }
      merges.push(this.merge(this.value(value, after, place), parent))
      return
    }
    const nth = ordinalOf(parent, key.name, names)
    parent.children.push(this.value(value, after, { parent, key, nth, entry, head, colon }))
  }

  /** The merge key's place among the properties is kept until they are all known. */
  private merge(node: YamlNode, parent: YamlNode): YamlNode {
    const isObject = node.kind === 'object' || (node.kind === 'array' && node.children.every(isObjectNode))
    if (!isObject) this.report('bad-merge', node.from, node.to)
    parent.children.push(node)
    return node
  }

  private item(parent: YamlNode, item: CST.CollectionItem, props: YamlProps, inBlock: boolean): void {
    const { key, sep, value, start } = item
    const isPair = !inBlock && (props.question !== null || sep !== undefined)
    const isThere = isPair || value || props.dash || props.anchor || props.tag
    if (!isThere) return
    const last = start.at(-1)
    const empty = last ? last.offset + last.source.length : parent.from + 1
    const offset = props.start ?? (isPair ? (key?.offset ?? empty) : (value?.offset ?? empty))
    const place: YamlPlace = { parent, key: null, nth: 0, entry: offset, head: props.end ?? offset, colon: null }
    parent.children.push(isPair ? this.pair(item, props, place) : this.value(value, props, place))
  }

  /** `[name: value]`. */
  private pair(item: CST.CollectionItem, props: YamlProps, place: YamlPlace): YamlNode {
    const node = new YamlNode('object', 'pair', place.entry, place.entry, { ...place, head: place.entry })
    this.property(node, item, props, new Map(), [])
    const [child] = node.children
    node.to = child ? Math.max(child.to, child.head) : node.from
    return node
  }

  private name(
    token: CST.Token | undefined | null,
    props: YamlProps,
    parent: YamlNode,
    start: readonly CST.SourceToken[],
  ): KeyNode {
    // Nearly all names are one plain word, and then are what they look like.
    if (token?.type === 'scalar' && props === NO_PROPS && !token.source.includes('\n')) {
      return { from: token.offset, to: token.offset + token.source.length, name: this.unmask(token.source) }
    }
    const last = start.at(-1)
    const at = token?.offset ?? (last ? last.offset + last.source.length : parent.from)
    const place: YamlPlace = { parent, key: null, nth: 0, entry: at, head: at, colon: null }
    const node = this.nameNode(token, props, place)
    if (props.anchor) this.anchors.define(props.anchor.source.slice(1), node)
    if (node.kind === 'object' || node.kind === 'array') this.report('name-not-text', node.from, node.to)
    const { from, to, value, style } = node
    // A name is text, however it would read as a value: true, 12 and null are names as they are written.
    const isWritten = style === 'plain' && token?.type === 'scalar' && !token.source.includes('\n')
    const name = isWritten ? this.unmask(token.source) : typeof value === 'string' ? value : String(value ?? '')
    return { from, to, name }
  }

  private nameNode(token: CST.Token | undefined | null, props: YamlProps, place: YamlPlace): YamlNode {
    const isScalar = token?.type === 'scalar' && !props.tag
    if (!token) return new YamlNode('string', 'empty', place.head, place.head, place, '')
    if (!isScalar) return this.untagged(token, { ...props, tag: null, anchor: null }, place)
    const read = readScalar(token, 'str', this.unmask)
    return new YamlNode('string', 'plain', read.from, read.to, place, read.value)
  }

  private report(code: YamlProblemCode, from: number, to: number, found?: string): void {
    this.problems.push(yamlProblem(code, from, to, found))
  }
}

function isObjectNode({ kind }: { readonly kind: SyntaxKind }): boolean {
  return kind === 'object'
}

function ordinalOf(parent: YamlNode, name: string, names: Map<string, number>): number {
  const before = parent.children
  if (before.length < LARGE_OBJECT) return before.reduce((nth, { key }) => nth + (key?.name === name ? 1 : 0), 0)
  if (names.size === 0) for (const { key } of before) if (key) names.set(key.name, (names.get(key.name) ?? 0) + 1)
  const nth = names.get(name) ?? 0
  names.set(name, nth + 1)
  return nth
}

/** The end of what stands before a tag, where the value with its tag could be exchanged; the tag itself when nothing does. */
function headBefore({ anchor, dash, question, colon }: YamlProps, tag: CST.SourceToken): number {
  const before = [anchor, dash, question, colon].flatMap((token) => (token && token.offset < tag.offset ? [token] : []))
  return Math.max(...before.map(({ offset, source }) => offset + source.length), before.length > 0 ? 0 : tag.offset)
}

/** Behind the closing bracket; the end of what is inside when there is none. */
function endOfFlow({ end, offset }: CST.FlowCollection, node: YamlNode): number {
  const close = end.find(({ type }) => type === 'flow-map-end' || type === 'flow-seq-end')
  return close ? close.offset + close.source.length : Math.max(offset + 1, node.children.at(-1)?.to ?? 0)
}
