// A cursor over the text of a path, a filter or an intrinsic call.

const BLANK = /\s/

/** Reads tokens from left to right. Every `read…` returns undefined, and stays where it is, when the text is something else. */
export class PathScanner {
  position = 0
  /** How many conditions of a filter the cursor is inside of. */
  depth = 0

  constructor(readonly text: string) {}

  get done(): boolean {
    return this.position >= this.text.length
  }

  /** The character at the cursor, `''` at the end. */
  get next(): string {
    return this.text.charAt(this.position)
  }

  skipBlanks(): void {
    while (!this.done && BLANK.test(this.next)) this.position += 1
  }

  /** Moves past `token` when it stands at the cursor. */
  take(token: string): boolean {
    if (!this.text.startsWith(token, this.position)) return false
    this.position += token.length
    return true
  }

  /** As `take`, with blanks allowed on both sides. */
  takeToken(token: string): boolean {
    const start = this.position
    this.skipBlanks()
    if (!this.take(token)) {
      this.position = start
      return false
    }
    this.skipBlanks()
    return true
  }

  /** Reads what a sticky expression (flag `y`) matches at the cursor. */
  match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position
    const found = pattern.exec(this.text)?.[0]
    if (found === undefined) return undefined
    this.position += found.length
    return found
  }

  /** A quoted name or text in one of the two kinds of quotes, with backslash escapes resolved. */
  readQuoted(): string | undefined {
    const quote = this.next
    if (quote !== "'" && quote !== '"') return undefined
    const start = this.position
    let text = ''
    for (this.position += 1; !this.done; this.position += 1) {
      if (this.next === quote) {
        this.position += 1
        return text
      }
      text += this.next === '\\' ? this.escaped() : this.next
    }
    this.position = start
    return undefined
  }

  private escaped(): string {
    const code = /^[0-9a-fA-F]{4}/.exec(this.text.slice(this.position + 2))?.[0]
    this.position += 1
    if (this.next === 'u' && code !== undefined) {
      this.position += 4
      return String.fromCharCode(Number.parseInt(code, 16))
    }
    return CONTROL.get(this.next) ?? this.next
  }
}

const CONTROL = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['b', '\b'],
  ['f', '\f'],
])
