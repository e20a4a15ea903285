// Places in a value that the person fills in after a completion was accepted. They travel inside of JSON strings as private-use
// characters, so that values with stops are plain JSON until a writer makes a snippet of them.

const OPEN = '\ue000'
const NUMBER_END = '\ue001'
const CLOSE = '\ue002'
/** Before a string that is written without quotes. */
const BARE = '\ue003'

const STOP = new RegExp(`${OPEN}(\\d+)${NUMBER_END}([^${CLOSE}]*)${CLOSE}`, 'g')

/** A stop in a text: number 1 comes first, `text` stands there until something is typed. */
export function stop(number: number, text = ''): string {
  return OPEN + number + NUMBER_END + text + CLOSE
}

/** A whole value that is no string, such as a number or `true`. */
export function bareStop(number: number, text: string): string {
  return BARE + stop(number, text)
}

/** The source of a bare value; null for an ordinary string. */
export function bareSource(text: string): string | null {
  return text.startsWith(BARE) ? text.slice(1) : null
}

/** The text without its stops. */
export function withoutStops(text: string): string {
  return text.replaceAll(BARE, '').replace(STOP, (_all, _number, inner: string) => inner)
}

/** An object whose members are to be written. */
export function emptyObject(number: number): string {
  return `${BARE}{${stop(number)}}`
}

/** Source text with stops as a snippet: what would mean something there is escaped. */
export function snippetOf(source: string): string {
  let snippet = ''
  let at = 0
  for (const found of source.matchAll(STOP)) {
    const [all, number = '0', inner = ''] = found
    snippet += escapeSnippet(source.slice(at, found.index))
    snippet += inner === '' ? `$${number}` : `\${${number}:${escapeSnippet(inner)}}`
    at = found.index + all.length
  }
  return snippet + escapeSnippet(source.slice(at))
}

function escapeSnippet(text: string): string {
  return text.replace(/[$}\\]/g, '\\$&')
}
