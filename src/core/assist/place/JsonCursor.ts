// Steps through the tokens of JSON text up to a caret and keeps which objects and arrays are open there. Mistakes are borne.
import { commentEnd, SLASH_COMMENTS } from '../../syntax/jsonTrivia'

export interface OpenContainer {
  readonly kind: 'object' | 'array'
  /** Offset of the bracket. */
  readonly at: number
  /** Name of the last property. */
  key: string | null
  /** Of the last item, or of the one to come. */
  index: number
  /** Where the last token of its own ends. */
  lastEnd: number
  expects: 'name' | 'colon' | 'value' | 'comma'
}

export interface CaretToken {
  readonly from: number
  readonly to: number
  readonly isString: boolean
  /** The word, or the text in quotes as it is written. */
  readonly text: string
}

const STRING = /"(?:[^"\\\n\r]|\\[^\n\r])*(?:"|\\?)/y
const WORD = /[^\s{}[\]:,"/]+|./y

export class JsonCursor {
  readonly open: OpenContainer[] = []
  private at: number

  constructor(
    private readonly text: string,
    start = 0,
  ) {
    this.at = start
  }

  /** The token at the caret, empty where it stands between tokens; null where it stands in a comment. */
  advanceTo(offset: number): CaretToken | null {
    for (;;) {
      if (!this.skipTrivia(offset)) return null
      if (this.at >= offset || this.at >= this.text.length)
        return { from: offset, to: offset, isString: false, text: '' }
      const char = this.text.charAt(this.at)
      if (char === '"' || !'{}[]:,'.includes(char)) {
        const token = this.word(char === '"', offset)
        if (token) return token
      } else {
        this.punctuation(char)
        this.at += 1
      }
    }
  }

  /** False when the caret stands in a comment. */
  private skipTrivia(offset: number): boolean {
    const { text } = this
    while (this.at < text.length) {
      if (isBlank(text.charCodeAt(this.at))) this.at += 1
      else if (SLASH_COMMENTS.starts(text, this.at)) {
        const end = commentEnd(text, this.at)
        const isLine = text.startsWith('//', this.at)
        if (offset > this.at && (offset < end || (isLine && offset === end))) return false
        this.at = end
      } else break
    }
    return true
  }

  /** Steps over a string or a word, unless the caret is in it. */
  private word(isString: boolean, offset: number): CaretToken | null {
    const from = this.at
    const pattern = isString ? STRING : WORD
    pattern.lastIndex = from
    const to = pattern.test(this.text) ? pattern.lastIndex : from + 1
    const isClosed = isString && to - from > 1 && this.text.charAt(to - 1) === '"'
    if (offset < to || (offset === to && !isClosed)) {
      // What is left open reaches to the caret: behind it stands what was there before.
      const end = isString && !isClosed ? offset : to
      const text = isString ? this.text.slice(from + 1, isClosed ? to - 1 : end) : this.text.slice(from, to)
      return { from, to: end, isString, text }
    }
    this.pass(isString ? this.text.slice(from + 1, isClosed ? to - 1 : to) : this.text.slice(from, to), to)
    this.at = to
    return null
  }

  /** Takes note of a string or word that stands before the caret. */
  private pass(text: string, to: number): void {
    const open = this.open.at(-1)
    if (!open) return
    if (open.kind === 'object' && open.expects !== 'value') {
      open.key = text
      open.expects = 'colon'
    } else {
      if (open.kind === 'array' && open.expects === 'comma') open.index += 1
      open.expects = 'comma'
    }
    open.lastEnd = to
  }

  private punctuation(char: string): void {
    const open = this.open.at(-1)
    if (char === '{' || char === '[') this.openContainer(char, open)
    else if (char === '}' || char === ']') this.close()
    else if (open && char === ':') open.expects = 'value'
    else if (open) {
      if (open.kind === 'array') open.index += 1
      open.expects = open.kind === 'object' ? 'name' : 'value'
    }
  }

  private openContainer(char: string, outer: OpenContainer | undefined): void {
    if (outer?.kind === 'array' && outer.expects === 'comma') outer.index += 1
    const kind = char === '{' ? 'object' : 'array'
    const expects = kind === 'object' ? 'name' : 'value'
    this.open.push({ kind, at: this.at, key: null, index: 0, lastEnd: this.at + 1, expects })
  }

  private close(): void {
    this.open.pop()
    const outer = this.open.at(-1)
    if (!outer) return
    outer.expects = 'comma'
    outer.lastEnd = this.at + 1
  }
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13
}
