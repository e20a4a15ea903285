// Parses the segments of a path: everything after its root.

import type { PathScanner } from './PathScanner'
import type { PathSegment } from './PathSyntax'
import { parseFilter } from './parseFilter'

const DOTTED_NAME = /[^.[\]()\s'"*?,&|=!<>~]+/y
const INTEGER = /-?\d+/y
const COMPUTED = /\([^)]*\)/y
const FROM_END = /^\(\s*@\.length\s*-\s*([1-9]\d{0,8})\s*\)$/

/** Reads as many segments as there are; undefined when one of them is broken. Stops before whatever cannot start a segment. */
export function parseSegments(scanner: PathScanner): readonly PathSegment[] | undefined {
  const segments: PathSegment[] = []
  while (!scanner.done) {
    if (scanner.take('..')) {
      segments.push({ kind: 'descend' })
      const segment = scanner.next === '[' ? bracket(scanner) : dotted(scanner)
      if (segment === undefined) return undefined
      segments.push(segment)
    } else if (scanner.next === '.' || scanner.next === '[') {
      const segment = scanner.take('.') ? dotted(scanner) : bracket(scanner)
      if (segment === undefined) return undefined
      segments.push(segment)
    } else break
  }
  return segments
}

/** After a dot: a name or `*`. Jayway also takes a bracket there, `$.['a']`. */
function dotted(scanner: PathScanner): PathSegment | undefined {
  if (scanner.take('*')) return { kind: 'wildcard' }
  if (scanner.next === '[') return bracket(scanner)
  const name = scanner.match(DOTTED_NAME)
  return name === undefined ? undefined : { kind: 'member', key: name, dotted: true }
}

function bracket(scanner: PathScanner): PathSegment | undefined {
  if (!scanner.takeToken('[')) return undefined
  const segment = selector(scanner)
  scanner.skipBlanks()
  return segment !== undefined && scanner.take(']') ? segment : undefined
}

function selector(scanner: PathScanner): PathSegment | undefined {
  if (scanner.take('*')) return { kind: 'wildcard' }
  if (scanner.next === '?') return filter(scanner)
  if (scanner.next === '(') return fromEnd(scanner)
  return slice(scanner) ?? keys(scanner)
}

function filter(scanner: PathScanner): PathSegment | undefined {
  if (!scanner.takeToken('?') || scanner.next !== '(') return undefined
  const test = parseFilter(scanner, parseSegments)
  return test === undefined ? undefined : { kind: 'filter', test }
}

/** The one computed step there is, `[(@.length-1)]`: counted from the end. */
function fromEnd(scanner: PathScanner): PathSegment | undefined {
  const count = FROM_END.exec(scanner.match(COMPUTED) ?? '')?.[1]
  return count === undefined ? undefined : { kind: 'member', key: -Number(count), dotted: false, computed: true }
}

function slice(scanner: PathScanner): PathSegment | undefined {
  const start = scanner.position
  const from = integer(scanner)
  if (!scanner.takeToken(':')) {
    scanner.position = start
    return undefined
  }
  const to = integer(scanner)
  const step = scanner.takeToken(':') ? integer(scanner) : undefined
  return { kind: 'slice', step: step ?? 1, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
}

function keys(scanner: PathScanner): PathSegment | undefined {
  const found: (string | number)[] = []
  do {
    const key = scanner.readQuoted() ?? integer(scanner)
    if (key === undefined) return undefined
    found.push(key)
  } while (scanner.takeToken(','))
  const [only] = found
  return found.length === 1 && only !== undefined
    ? { kind: 'member', key: only, dotted: false }
    : { kind: 'union', keys: found }
}

function integer(scanner: PathScanner): number | undefined {
  const digits = scanner.match(INTEGER)
  const value = digits === undefined ? undefined : Number(digits)
  return Number.isSafeInteger(value) ? value : undefined
}
