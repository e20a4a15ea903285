// The operands of a filter: paths from `@` or `$`, literals, lists and regular expressions.
import type { JsonValue } from '../../base/JsonValue'
import { collectMatches } from './collectMatches'
import type { PathScanner } from './PathScanner'
import type { PathSegment, SegmentParser } from './PathSyntax'
import { definiteKeys, readKeys } from './readKeys'

/** One side of a comparison; undefined stands for a path that finds nothing. */
export interface FilterOperand {
  readonly isPath: boolean
  readonly definite: boolean
  /** Set for a regular expression, which must match the whole text. */
  readonly pattern?: RegExp
  read(item: JsonValue, root: JsonValue): JsonValue | undefined
}

const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/
/** What stands without quotes, a `${Placeholder}` too. */
const BARE = /(?:\$\{[^}]*\}|[^\s()[\]{},&|=!<>~'"@$])+/y
const WORDS: ReadonlyMap<string, JsonValue> = new Map<string, JsonValue>([
  ['true', true],
  ['false', false],
  ['null', null],
])
const REGEX = /\/((?:[^/\\]|\\.)+)\/([a-z]*)/y

/** Reads an operand; undefined when there is none. */
export function parseOperand(scanner: PathScanner, parseSegments: SegmentParser): FilterOperand | undefined {
  scanner.skipBlanks()
  const isPlaceholder = scanner.text.startsWith('${', scanner.position)
  if (scanner.next === '@' || (scanner.next === '$' && !isPlaceholder)) return pathOperand(scanner, parseSegments)
  if (scanner.next === '/') return regexOperand(scanner)
  const value = literal(scanner)
  return value === undefined ? undefined : { isPath: false, definite: true, read: () => value }
}

function pathOperand(scanner: PathScanner, parseSegments: SegmentParser): FilterOperand | undefined {
  const fromItem = scanner.take('@') || !scanner.take('$')
  const segments = parseSegments(scanner)
  if (segments === undefined) return undefined
  const read = segmentReader(segments)
  const isBare = fromItem && segments.length === 0
  return {
    isPath: true,
    definite: definiteKeys(segments) !== undefined,
    // AWS lets `@` address members of objects only: a bare `@` finds nothing in a scalar.
    read: (item, root) =>
      isBare && (typeof item !== 'object' || item === null) ? undefined : read(fromItem ? item : root, root),
  }
}

function segmentReader(segments: readonly PathSegment[]) {
  const keys = definiteKeys(segments)
  return keys === undefined
    ? (start: JsonValue, root: JsonValue) => collectMatches(segments, start, root)
    : (start: JsonValue) => readKeys(start, keys)
}

function regexOperand(scanner: PathScanner): FilterOperand | undefined {
  const text = scanner.match(REGEX)
  if (text === undefined) return undefined
  const end = text.lastIndexOf('/')
  // Java's flags d and x have no counterpart; the others mean the same.
  const flags = [...new Set(text.slice(end + 1))].filter((flag) => 'imsu'.includes(flag)).join('')
  try {
    const pattern = new RegExp(`^(?:${text.slice(1, end)})$`, flags)
    return { isPath: false, definite: true, pattern, read: () => undefined }
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function literal(scanner: PathScanner): JsonValue | undefined {
  return scanner.next === '[' ? list(scanner) : scalar(scanner)
}

/** A quoted text, a number, true, false or null; any other word stands for itself, as published definitions write it. */
function scalar(scanner: PathScanner): JsonValue | undefined {
  const quoted = scanner.readQuoted()
  if (quoted !== undefined) return quoted
  const word = scanner.match(BARE)
  if (word === undefined) return undefined
  if (NUMBER.test(word)) return Number(word)
  return WORDS.has(word) ? WORDS.get(word) : word
}

/** The right side of `in` and `nin`: scalars in brackets. */
function list(scanner: PathScanner): JsonValue | undefined {
  const items: JsonValue[] = []
  scanner.takeToken('[')
  if (scanner.takeToken(']')) return items
  do {
    const item = scalar(scanner)
    if (item === undefined) return undefined
    items.push(item)
  } while (scanner.takeToken(','))
  return scanner.takeToken(']') ? items : undefined
}
