// Reads JSON text into a tolerant tree: comments, trailing commas and bare placeholders are accepted, everything else
// that is wrong becomes a problem, and the rest of the text is still read. No recursion, so no depth can overflow it.
import type { JsonValue } from '../base/JsonValue'
import { detached } from '../base/remembered'
import { JsonNode } from './JsonNode'
import { JsonPart } from './JsonPart'
import { isNumberLike, JsonTokens } from './JsonTokens'
import { type JsonProblemCode, jsonProblem } from './jsonProblem'
import type { KeyNode, SyntaxKind, SyntaxProblem, SyntaxTree } from './SyntaxTree'
import { sameName } from './sameName'

/** Deeper nesting is refused, so that everything above may walk the tree by recursion. */
const MAX_DEPTH = 1000
/** A text that is not JSON at all would make a problem of every word. */
const MAX_PROBLEMS = 100
/** From this many properties on, names are counted in a map; below, looking at each is faster and leaves no garbage. */
const LARGE_OBJECT = 12

type Expected = 'value' | 'member' | 'colon' | 'comma' | 'end' | 'nothing'

/** A container whose end has not been read yet. */
interface OpenPart {
  readonly part: JsonPart
  /** Where its value begins. */
  readonly from: number
  /** How often each name has occurred; made when the object has become large. */
  ordinals: Map<string, number> | null
}

/** A container of which the first children are known. */
export interface ReadOn {
  /** Has those children; what is read is added to them. */
  readonly part: JsonPart
  /** Where its value begins. */
  readonly from: number
  /** How many containers it stands in. */
  readonly depth: number
  /** The end of the last known child, or of the opening bracket. */
  readonly at: number
}

/** Reads a text once: from its beginning, or on from a place in a container. */
export class JsonTreeBuilder {
  private readonly problems: SyntaxProblem[] = []
  private readonly tokens: JsonTokens
  private root: JsonPart | null = null
  private open: OpenPart | null = null
  /** What `open` stands in, outermost first. */
  private readonly outer: OpenPart[] = []
  private expected: Expected = 'value'
  private key: KeyNode | null = null
  private keyIsQuoted = true
  private lastEnd = 0
  /** How many containers are open around what is read. */
  private baseDepth = 0
  /** Parts of many texts stand in one tree: none of them may hold on to the whole of its text. */
  private isPart = false

  constructor(private readonly text: string) {
    this.tokens = new JsonTokens(text, (code, from, to) => this.report(code, from, to))
  }

  build(): SyntaxTree {
    const { tokens } = this
    while (tokens.next() !== 'end' && this.expected !== 'nothing') {
      this.step()
      this.lastEnd = tokens.to
    }
    this.finish()
    const problems = this.problems.sort((a, b) => a.from - b.from)
    return { root: this.root && new JsonNode(this.root, this.root.at, null), problems, comments: tokens.comments }
  }

  /**
   * Reads on in a container, behind its last child or its opening bracket, up to its end or to the first child that begins
   * where `isKnown` says that all the rest is as it was. Returns where that is, or null when there is a problem before it.
   */
  readOn({ part, from, depth, at }: ReadOn, isKnown: (from: number) => boolean): number | null {
    const { tokens } = this
    this.baseDepth = depth
    this.isPart = true
    this.open = { part, from, ordinals: null }
    const next = part.kind === 'object' ? 'member' : 'value'
    this.expected = part.children.length > 0 ? 'comma' : next
    this.lastEnd = at
    tokens.to = at
    while (tokens.next() !== 'end') {
      if (this.open?.part === part && this.expected === next && isKnown(tokens.from)) return tokens.from
      this.step()
      if (this.problems.length > 0) return null
      if (this.open === null) return tokens.to
      this.lastEnd = tokens.to
    }
    return null
  }

  /** Ranges of the comments read so far. */
  get comments(): SyntaxTree['comments'] {
    return this.tokens.comments
  }

  private step(): void {
    if (this.expected === 'value') this.onValue()
    else if (this.expected === 'member') this.onMember()
    else if (this.expected === 'colon') this.onColon()
    else if (this.expected === 'comma') this.onComma()
    else if (this.expected === 'end') this.onAfterEnd()
  }

  private onMember(): void {
    const { kind, from, to, value } = this.tokens
    if (kind === '}' || kind === ']') this.close()
    else if (kind === ',') this.reportToken('unexpected-comma')
    else if (kind === ':' || kind === '{' || kind === '[') this.memberWithoutName()
    else {
      this.keyIsQuoted = kind === 'string' || kind === 'placeholder'
      this.key = { from, to, name: sameName(value) }
      this.expected = 'colon'
    }
  }

  private memberWithoutName(): void {
    this.reportToken('expected-property')
    this.key = { from: this.tokens.from, to: this.tokens.from, name: '' }
    this.expected = 'value'
    if (this.tokens.kind !== ':') this.onValue()
  }

  private onColon(): void {
    if (!this.keyIsQuoted && this.key) this.onColonAfterWord(this.key)
    else if (this.tokens.kind === ':') this.expected = 'value'
    else this.onMissingColon()
  }

  private onMissingColon(): void {
    this.reportToken('expected-colon')
    if (this.startsValueButString()) {
      this.onValue()
      return
    }
    this.addHole(this.lastEnd, this.lastEnd)
    // A string is taken for the next property's name, its comma missing as well.
    if (this.tokens.kind === 'string') this.expected = 'member'
    this.step()
  }

  private onColonAfterWord(key: KeyNode): void {
    this.keyIsQuoted = true
    if (this.tokens.kind === ':') {
      this.report('unquoted-key', key.from, key.to, key.name)
      this.expected = 'value'
      return
    }
    this.report('expected-property', key.from, key.to, shown(key.name))
    this.key = null
    this.expected = this.tokens.kind === ',' ? 'comma' : 'member'
    this.step()
  }

  private startsValueButString(): boolean {
    const { kind } = this.tokens
    return kind !== 'string' && kind !== ',' && kind !== '}' && kind !== ']'
  }

  private onValue(): void {
    const { kind, from, to, value } = this.tokens
    if (kind === '{' || kind === '[') this.openContainer(kind === '{' ? 'object' : 'array')
    else if (kind === 'string' || kind === 'placeholder') this.addScalar(kind, this.isPart ? detached(value) : value)
    else if (kind === 'number') this.addScalar(kind, Number(value))
    else if (kind === 'boolean') this.addScalar(kind, value === 'true')
    else if (kind === 'null') this.addScalar(kind, null)
    else if (kind === 'word') {
      this.report(isNumberLike(value) ? 'invalid-number' : 'invalid-value', from, to, shown(value))
      this.addHole(from, to)
    } else this.onMissingValue()
  }

  private onMissingValue(): void {
    const { kind } = this.tokens
    const isInArray = this.open?.part.kind === 'array'
    if (kind === ':') this.reportToken('unexpected-colon')
    else if (kind === ']' && isInArray) this.close()
    else {
      this.reportToken(kind === ',' && isInArray ? 'unexpected-comma' : 'expected-value')
      this.holeForMissingValue()
    }
  }

  private holeForMissingValue(): void {
    if (!this.open) {
      this.expected = 'nothing'
      return
    }
    this.addHole(this.lastEnd, this.lastEnd)
    this.onComma()
  }

  private onComma(): void {
    const { kind } = this.tokens
    const next = this.open?.part.kind === 'object' ? 'member' : 'value'
    if (kind === ',') this.expected = next
    else if (kind === '}' || kind === ']') this.close()
    else if (kind === ':') this.reportToken('unexpected-colon')
    else {
      this.reportToken('expected-comma')
      this.expected = next
      this.step()
    }
  }

  private onAfterEnd(): void {
    this.reportToken('expected-end')
    this.expected = 'nothing'
  }

  private addScalar(kind: SyntaxKind, value: JsonValue): void {
    this.attach(this.part(kind, this.tokens.from, this.tokens.to, value))
    this.afterValue()
  }

  private addHole(from: number, to: number): void {
    this.attach(this.part('hole', from, to))
    this.afterValue()
  }

  private openContainer(kind: 'object' | 'array'): void {
    if (this.baseDepth + this.outer.length + (this.open ? 1 : 0) >= MAX_DEPTH) {
      this.reportToken('too-deep')
      this.expected = 'nothing'
      return
    }
    const part = this.part(kind, this.tokens.from, this.tokens.to)
    this.attach(part)
    if (this.open) this.outer.push(this.open)
    this.open = { part, from: this.tokens.from, ordinals: null }
    this.expected = kind === 'object' ? 'member' : 'value'
  }

  private close(): void {
    const closes = this.tokens.kind === '}' ? 'object' : 'array'
    if (this.open?.part.kind !== closes) {
      this.reportToken('mismatched-close')
      if (!this.closeUpTo(closes)) return
    }
    this.closeAt(this.tokens.to)
  }

  /** Closes containers that were left open, when one of this kind is open further out. */
  private closeUpTo(kind: SyntaxKind): boolean {
    const outer = this.outer.findLast(({ part }) => part.kind === kind)
    if (!outer) return false
    while (this.open && this.open !== outer) this.closeAt(this.lastEnd)
    return true
  }

  private closeAt(to: number): void {
    if (!this.open) return
    this.open.part.length = to - this.open.from
    this.open = this.outer.pop() ?? null
    this.afterValue()
  }

  private afterValue(): void {
    this.expected = this.open ? 'comma' : 'end'
  }

  private part(kind: SyntaxKind, from: number, to: number, scalar?: JsonValue): JsonPart {
    const { open, key } = this
    this.key = null
    const at = from - (open?.from ?? 0)
    if (open?.part.kind !== 'object' || !key) return new JsonPart(kind, at, to - from, null, 0, scalar)
    const name = { name: key.name, before: from - key.from, length: key.to - key.from }
    return new JsonPart(kind, at, to - from, name, ordinalOf(open, key.name), scalar)
  }

  private attach(part: JsonPart): void {
    if (this.open) this.open.part.children.push(part)
    else this.root = part
  }

  private finish(): void {
    if (!this.root && this.problems.length === 0) this.report('empty', 0, this.text.length)
    if (this.open && this.expected !== 'nothing') this.reportUnclosed(this.open)
    while (this.open) this.closeAt(this.lastEnd)
  }

  private reportUnclosed(open: OpenPart): void {
    const line = this.text.slice(0, open.from).split('\n').length
    if (this.key && this.keyIsQuoted) this.addHole(this.lastEnd, this.lastEnd)
    const code = open.part.kind === 'object' ? 'unclosed-object' : 'unclosed-array'
    this.report(code, this.lastEnd, this.text.length, `line ${line}`)
  }

  private reportToken(code: JsonProblemCode): void {
    this.report(code, this.tokens.from, this.tokens.to, shown(this.text.slice(this.tokens.from, this.tokens.to)))
  }

  private report(code: JsonProblemCode, from: number, to: number, found?: string): void {
    if (this.problems.length < MAX_PROBLEMS) this.problems.push(jsonProblem(code, from, to, found))
  }
}

function ordinalOf(open: OpenPart, name: string): number {
  const before = open.part.children
  if (before.length < LARGE_OBJECT) return before.reduce((nth, { key }) => nth + (key?.name === name ? 1 : 0), 0)
  open.ordinals ??= countNames(before)
  const nth = open.ordinals.get(name) ?? 0
  open.ordinals.set(name, nth + 1)
  return nth
}

/** How often each name occurs among some properties. */
export function countNames(properties: readonly JsonPart[]): Map<string, number> {
  const seen = new Map<string, number>()
  for (const { key } of properties) if (key) seen.set(key.name, (seen.get(key.name) ?? 0) + 1)
  return seen
}

/** A token as a sentence quotes it. */
function shown(source: string): string {
  return source.length <= 30 ? source : `${source.slice(0, 29)}…`
}
