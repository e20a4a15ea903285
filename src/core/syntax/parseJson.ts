// Reads JSON text into a tolerant tree: comments, trailing commas and bare placeholders are accepted, everything else
// that is wrong becomes a problem, and the rest of the text is still read. No recursion, so no depth can overflow it.
import type { JsonValue } from '../base/JsonValue'
import { JsonNode } from './JsonNode'
import { isNumberLike, JsonTokens } from './JsonTokens'
import { type JsonProblemCode, jsonProblem } from './jsonProblem'
import type { KeyNode, SyntaxKind, SyntaxProblem, SyntaxTree } from './SyntaxTree'

/** Deeper nesting is refused, so that everything above may walk the tree by recursion. */
const MAX_DEPTH = 1000
/** A text that is not JSON at all would make a problem of every word. */
const MAX_PROBLEMS = 100
/** From this many properties on, names are counted in a map; below, looking at each is faster and leaves no garbage. */
const LARGE_OBJECT = 12

/** Total: any text has a tree, maybe with problems. See RFC 8259 for what is JSON. */
export function parseJson(text: string): SyntaxTree {
  return new TreeBuilder(text).build()
}

type Expected = 'value' | 'member' | 'colon' | 'comma' | 'end' | 'nothing'

class TreeBuilder {
  private readonly problems: SyntaxProblem[] = []
  private readonly tokens: JsonTokens
  private root: JsonNode | null = null
  private open: JsonNode | null = null
  private depth = 0
  private expected: Expected = 'value'
  private key: KeyNode | null = null
  private keyIsQuoted = true
  /** How often each name has occurred in the open objects; made when an object has become large. */
  private readonly ordinals: (Map<string, number> | null)[] = []
  private lastEnd = 0

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
    return { root: this.root, problems, comments: tokens.comments }
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
      this.key = { from, to, name: value }
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
    else if (kind === 'string' || kind === 'placeholder') this.addScalar(kind, value)
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
    const isInArray = this.open?.kind === 'array'
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
    const next = this.open?.kind === 'object' ? 'member' : 'value'
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
    this.attach(this.node(kind, this.tokens.from, this.tokens.to, value))
    this.afterValue()
  }

  private addHole(from: number, to: number): void {
    this.attach(this.node('hole', from, to))
    this.afterValue()
  }

  private openContainer(kind: 'object' | 'array'): void {
    if (this.depth >= MAX_DEPTH) {
      this.reportToken('too-deep')
      this.expected = 'nothing'
      return
    }
    const node = this.node(kind, this.tokens.from, this.tokens.to)
    this.attach(node)
    this.depth += 1
    this.ordinals[this.depth] = null
    this.open = node
    this.expected = kind === 'object' ? 'member' : 'value'
  }

  private close(): void {
    const closes = this.tokens.kind === '}' ? 'object' : 'array'
    if (this.open?.kind !== closes) {
      this.reportToken('mismatched-close')
      if (!this.closeUpTo(closes)) return
    }
    this.closeAt(this.tokens.to)
  }

  /** Closes containers that were left open, when one of this kind is open further out. */
  private closeUpTo(kind: SyntaxKind): boolean {
    let outer = this.open
    while (outer && outer.kind !== kind) outer = outer.parent
    if (!outer) return false
    while (this.open && this.open !== outer) this.closeAt(this.lastEnd)
    return true
  }

  private closeAt(to: number): void {
    if (!this.open) return
    this.open.to = to
    this.open = this.open.parent
    this.depth -= 1
    this.afterValue()
  }

  private afterValue(): void {
    this.expected = this.open ? 'comma' : 'end'
  }

  private node(kind: SyntaxKind, from: number, to: number, scalar?: JsonValue): JsonNode {
    const key = this.open?.kind === 'object' ? this.key : null
    this.key = null
    return new JsonNode(kind, from, to, key, key ? this.ordinalOf(key.name) : 0, this.open, scalar)
  }

  private ordinalOf(name: string): number {
    const before = this.open?.children ?? []
    if (before.length < LARGE_OBJECT) return before.reduce((nth, { key }) => nth + (key?.name === name ? 1 : 0), 0)
    const seen = this.ordinals[this.depth] ?? countNames(before)
    this.ordinals[this.depth] = seen
    const nth = seen.get(name) ?? 0
    seen.set(name, nth + 1)
    return nth
  }

  private attach(node: JsonNode): void {
    if (this.open) this.open.children.push(node)
    else this.root = node
  }

  private finish(): void {
    if (!this.root && this.problems.length === 0) this.report('empty', 0, this.text.length)
    if (this.open && this.expected !== 'nothing') this.reportUnclosed(this.open)
    while (this.open) this.closeAt(this.lastEnd)
  }

  private reportUnclosed(open: JsonNode): void {
    const line = this.text.slice(0, open.from).split('\n').length
    if (this.key && this.keyIsQuoted) this.addHole(this.lastEnd, this.lastEnd)
    const code = open.kind === 'object' ? 'unclosed-object' : 'unclosed-array'
    this.report(code, this.lastEnd, this.text.length, `line ${line}`)
  }

  private reportToken(code: JsonProblemCode): void {
    this.report(code, this.tokens.from, this.tokens.to, shown(this.text.slice(this.tokens.from, this.tokens.to)))
  }

  private report(code: JsonProblemCode, from: number, to: number, found?: string): void {
    if (this.problems.length < MAX_PROBLEMS) this.problems.push(jsonProblem(code, from, to, found))
  }
}

function countNames(properties: readonly JsonNode[]): Map<string, number> {
  const seen = new Map<string, number>()
  for (const { key } of properties) if (key) seen.set(key.name, (seen.get(key.name) ?? 0) + 1)
  return seen
}

/** A token as a sentence quotes it. */
function shown(source: string): string {
  return source.length <= 30 ? source : `${source.slice(0, 29)}…`
}
