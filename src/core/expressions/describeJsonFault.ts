// Says what is wrong with a JSON text in the words of Jackson, the parser behind AWS's messages.

const STRING = /"(?:[^"\\]|\\[\s\S])*"/y
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORD = /[\p{ID_Start}_$][\p{ID_Continue}$]*/uy
const BLANKS = /\s*/y
const WORDS = new Set(['true', 'false', 'null'])
const TOKENS = "JSON String, Number, Array, Object or token 'null', 'true' or 'false'"

type Place = 'value' | 'firstKey' | 'key' | 'colon' | 'afterValue' | 'firstItem'

/** The first fault of a text that is not JSON, with its line and column. */
export function describeJsonFault(text: string): string {
  const fault = new FaultFinder(text).find()
  const before = text.slice(0, fault.at)
  const line = before.split('\n').length
  const column = fault.at - before.lastIndexOf('\n')
  return `${fault.what}\n at [Source: REDACTED (\`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION\` disabled); line: ${line}, column: ${column}]`
}

/** What Jackson says first, and the offset it says it at: after an unknown word, before any other character. */
export interface JsonFault {
  readonly what: string
  readonly at: number
  /** Only the end itself was found: what is wrong, if anything, is inside of a string. */
  readonly isWhole?: boolean
}

/** The first token of a text that cannot stand where it does; null when there is none. */
export function findJsonFault(text: string): JsonFault | null {
  const fault = new FaultFinder(text).find()
  return fault.isWhole ? null : fault
}

/** Walks the tokens of a text up to the first one that cannot stand where it does. */
class FaultFinder {
  private position = 0
  private readonly open: ('{' | '[')[] = []

  constructor(private readonly text: string) {}

  find(): JsonFault {
    let place: Place | JsonFault = 'value'
    while (typeof place === 'string') {
      this.take(BLANKS)
      place = this.step(place)
    }
    return place
  }

  private step(place: Place): Place | JsonFault {
    const letter = this.text.charAt(this.position)
    if (letter === '') {
      const isWhole = place === 'afterValue' && this.open.length === 0
      return { what: 'Unexpected end-of-input', at: this.position, isWhole }
    }
    if (place === 'value' || place === 'firstItem') return this.value(letter, place)
    if (place === 'colon') return this.colon(letter)
    return place === 'afterValue' ? this.afterValue(letter) : this.key(letter, place)
  }

  private value(letter: string, place: Place): Place | JsonFault {
    if (letter === '{' || letter === '[') {
      this.open.push(letter)
      this.position += 1
      return letter === '{' ? 'firstKey' : 'firstItem'
    }
    if (letter === ']' && place === 'firstItem') return this.close()
    if (this.take(STRING) !== undefined || this.take(NUMBER) !== undefined) return 'afterValue'
    const word = this.take(WORD)
    if (word !== undefined && WORDS.has(word)) return 'afterValue'
    if (word !== undefined)
      return { what: `Unrecognized token '${word}': was expecting (${TOKENS})`, at: this.position }
    return letter === '"' ? this.unclosed() : this.unexpected(letter, 'expected a valid value')
  }

  private key(letter: string, place: Place): Place | JsonFault {
    if (letter === '}' && place === 'firstKey') return this.close()
    if (this.take(STRING) !== undefined) return 'colon'
    return letter === '"' ? this.unclosed() : this.unexpected(letter, 'was expecting double-quote to start field name')
  }

  private colon(letter: string): Place | JsonFault {
    if (letter !== ':') return this.unexpected(letter, 'was expecting a colon to separate field name and value')
    this.position += 1
    return 'value'
  }

  private afterValue(letter: string): Place | JsonFault {
    const inside = this.open.at(-1)
    if (inside === undefined) return this.unexpected(letter, 'was expecting the end of the input')
    if (letter === (inside === '{' ? '}' : ']')) return this.close()
    if (letter !== ',') {
      return this.unexpected(letter, `was expecting comma to separate ${inside === '{' ? 'Object' : 'Array'} entries`)
    }
    this.position += 1
    return inside === '{' ? 'key' : 'value'
  }

  private close(): Place {
    this.open.pop()
    this.position += 1
    return 'afterValue'
  }

  private unclosed(): JsonFault {
    return { what: 'Unexpected end-of-input: was expecting closing quote for a string value', at: this.text.length }
  }

  private unexpected(letter: string, expectation: string): JsonFault {
    const code = letter.codePointAt(0) ?? 0
    return { what: `Unexpected character ('${letter}' (code ${code})): ${expectation}`, at: this.position }
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position
    const found = pattern.exec(this.text)?.[0]
    this.position += found?.length ?? 0
    return found
  }
}
