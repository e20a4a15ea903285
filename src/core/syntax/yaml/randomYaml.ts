// Random YAML texts in every style: block and flow, comments, anchors, tags, texts of several lines, odd indentation.
import type { Dice } from '../randomChange'

const NAMES = [
  'Type',
  'a',
  'b',
  '"q d"',
  "'it''s'",
  'a b',
  '__proto__',
  '7',
  'x.$',
  '"e\\u0041"',
  '${K}',
  'true',
  'Fn::If',
]
const TEXTS = [
  ...[
    '1',
    '2.0',
    '0x1F',
    'x',
    '"x"',
    "'y ''z'",
    '${A}',
    '"${A}"',
    'true',
    'null',
    '~',
    '-1e5',
    '"\\n\\t"',
    'States.ALL',
  ],
  ...['arn:aws:x::y', '$.a.b', '${A}-${B}', 'a#b', '!Sub "${A}"', '!Ref X', '!GetAtt a.b', '!!str 5', '2020-01-01'],
]
const FLOW_TEXTS = ['1', '2.0', 'x', '"x"', "'y'", '${A}', 'true', 'null', '!Ref X', '"a: b"', 'a b', '!Sub "${A},b"']

/** A text without problems. */
export function randomYaml(dice: Dice): string {
  const writer = new RandomYaml(dice)
  return writer.document()
}

class RandomYaml {
  private readonly anchors: string[] = []
  private left = 24

  constructor(private readonly dice: Dice) {}

  document(): string {
    const { dice } = this
    const head = dice.of(['', '', '# top\n', '---\n', '# top\n\n', '%YAML 1.2\n---\n', '\n'])
    const tail = dice.of(['\n', '\n', '', '\n# end\n', '\n\n', '\n...\n'])
    return head + this.root() + tail
  }

  private root(): string {
    const kind = this.dice.under(8)
    if (kind === 0) return this.flow(3)
    return kind === 1 ? this.items(3, 0) : this.members(3, 0)
  }

  /** The properties of an object at a column, the first without its indentation. */
  private members(depth: number, column: number): string {
    const names = new Set<string>()
    const count = 1 + this.dice.under(4)
    for (let at = 0; at < count; at += 1) names.add(this.dice.of(NAMES))
    return this.entries(
      [...names].map((name) => () => this.member(name, depth, column)),
      column,
    )
  }

  private items(depth: number, column: number): string {
    const count = 1 + this.dice.under(3)
    return this.entries(
      Array.from({ length: count }, () => () => this.item(depth, column)),
      column,
    )
  }

  private entries(writers: readonly (() => string)[], column: number): string {
    const pad = ' '.repeat(column)
    return writers.map((write, index) => (index === 0 ? '' : this.gap(pad)) + write()).join('')
  }

  /** What stands between two entries: a break, comments, empty lines. */
  private gap(pad: string): string {
    const own = `# c${this.dice.under(100)}`
    return this.dice.of([
      ...[`\n${pad}`, `\n${pad}`, `\n${pad}`, `\n\n${pad}`, `\n${pad}${own}\n${pad}`, `\n\n${pad}${own}\n\n${pad}`],
      ...[`\n${pad}   ${own}\n${pad}`, `\n${pad}${own}\n${pad}${own}\n${pad}`],
    ])
  }

  private member(name: string, depth: number, column: number): string {
    if (this.dice.under(14) === 0) return `? ${name}\n${' '.repeat(column)}:${this.value(depth, column, true)}`
    return `${name}:${this.value(depth, column, true)}`
  }

  private item(depth: number, column: number): string {
    const kind = this.left > 0 && depth > 0 ? this.dice.under(6) : 9
    this.left -= 1
    const gap = this.dice.of([' ', ' ', ' ', '   '])
    if (kind === 0) return `-${gap}${this.members(depth - 1, column + 1 + gap.length)}`
    if (kind === 1) return `-${gap}${this.items(depth - 1, column + 1 + gap.length)}`
    return `-${this.value(depth, column, false)}`
  }

  /** What stands behind `:` or `-`, from there on. */
  private value(depth: number, column: number, isNamed: boolean): string {
    this.left -= 1
    const kind = this.left > 0 && depth > 0 ? this.dice.under(12) : 4 + this.dice.under(8)
    const comment = this.dice.of(['', '', '', ' # v'])
    const step = this.dice.of([2, 2, 2, 4, 3])
    if (kind < 2) return this.block(() => this.members(depth - 1, column + step), column + step, comment)
    if (kind < 4) {
      const inner = isNamed ? column + this.dice.of([0, 2, 2]) : column + step
      return this.block(() => this.items(depth - 1, inner), inner, comment)
    }
    if (kind === 4) return ` ${this.anchored(() => this.flow(2))}${comment}`
    if (kind === 5) return this.literal(column + step, comment)
    if (kind === 6) return comment
    if (kind === 7 && this.anchors.length > 0) return ` *${this.dice.of(this.anchors)}${comment}`
    if (kind === 8) return ` "one\n${' '.repeat(column + 2)}two"${comment}`
    return ` ${this.anchored(() => this.dice.of(TEXTS))}${comment}`
  }

  private anchored(write: () => string): string {
    if (this.dice.under(10) > 0) return write()
    const name = `n${this.anchors.length}`
    const text = `&${name} ${write()}`
    this.anchors.push(name)
    return text
  }

  private block(write: () => string, column: number, comment: string): string {
    const pad = ' '.repeat(column)
    const mark = this.dice.of(['', '', '', '', '', ' !If', ' &'])
    const own = this.dice.of(['', '', '', `${pad}# first\n`])
    if (mark !== ' &') return `${mark}${comment}\n${own}${pad}${write()}`
    const name = `n${this.anchors.length}${this.left}`
    const text = ` &${name}${comment}\n${own}${pad}${write()}`
    this.anchors.push(name)
    return text
  }

  private literal(column: number, comment: string): string {
    const pad = ' '.repeat(column)
    const head = this.dice.of(['|', '|-', '>-', '>', '|+', '|'])
    const lines = this.dice.of([
      ['one'],
      ['one', 'two'],
      ['one', '', '  two # no'],
      ['{%', '  $x', '%}'],
      ['# no', 'x'],
    ])
    const kept = head === '|+' && this.dice.under(2) === 0 ? '\n' : ''
    return ` ${head}${comment}${lines.map((line) => (line === '' ? '\n' : `\n${pad}${line}`)).join('')}${kept}`
  }

  private flow(depth: number): string {
    const { dice } = this
    if (depth === 0) return dice.of(FLOW_TEXTS)
    const kind = dice.under(5)
    const count = dice.under(3)
    const trailing = count > 0 && dice.under(5) === 0 ? ',' : ''
    const pad = dice.of(['', ' '])
    if (kind < 2) {
      const items = Array.from({ length: count }, () => this.flow(depth - 1))
      return `[${pad}${items.join(', ')}${trailing}${pad}]`
    }
    if (kind === 2) return `[${dice.of(['a', '"b"'])}: ${this.flow(depth - 1)}, x]`
    const names = new Set(Array.from({ length: count }, () => dice.of(['a', '"b"', "'c d'", '${K}', '"e"'])))
    const members = [...names].map((name) => `${name}: ${this.flow(depth - 1)}`)
    return `{${pad}${members.join(dice.of([', ', ', ', ' , ']))}${members.length > 0 ? trailing : ''}${pad}}`
  }
}
