// Parses calls of intrinsic functions.
import type { JsonValue } from '../../base/JsonValue'
import { PathScanner } from '../jsonpath/PathScanner'
import type { ParsedPath } from '../jsonpath/PathSyntax'
import { readPath } from '../jsonpath/parsePath'
import type { IntrinsicFunction } from './IntrinsicFunction'
import { intrinsicFunctions } from './intrinsicFunctions'

/** A parsed call; `source` is the call as written, which AWS quotes in errors. */
export interface IntrinsicCall {
  readonly source: string
  readonly callee: IntrinsicFunction
  readonly args: readonly IntrinsicArgument[]
}

export type IntrinsicArgument =
  /** `template`: the text of a string with `\{`, `\}` and `\\` left as written, for States.Format. */
  | { readonly kind: 'literal'; readonly value: JsonValue; readonly template?: string }
  | { readonly kind: 'path'; readonly source: string; readonly path: ParsedPath }
  | { readonly kind: 'call'; readonly call: IntrinsicCall }

/** AWS takes ten calls in a field; this only keeps the parser from running out of stack. */
const DEPTH_LIMIT = 100

const CALLEE = /States\.\w+/y
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORD = /(?:true|false|null)\b/y

/** The parsed call, or the offset at which the text stops being one. */
export function parseIntrinsic(source: string): IntrinsicCall | number {
  const scanner = new PathScanner(source)
  scanner.skipBlanks()
  const call = readCall(scanner, 1)
  scanner.skipBlanks()
  return call !== undefined && scanner.done ? call : scanner.position
}

function readCall(scanner: PathScanner, depth: number): IntrinsicCall | undefined {
  if (depth > DEPTH_LIMIT) return undefined
  const start = scanner.position
  const callee = intrinsicFunctions.get(scanner.match(CALLEE) ?? '')
  if (callee === undefined || !scanner.takeToken('(')) return undefined
  const args: IntrinsicArgument[] = []
  if (!scanner.take(')')) {
    do {
      const argument = readArgument(scanner, depth)
      if (argument === undefined) return undefined
      args.push(argument)
    } while (scanner.takeToken(','))
    scanner.skipBlanks()
    if (!scanner.take(')')) return undefined
  }
  return { source: scanner.text.slice(start, scanner.position), callee, args }
}

function readArgument(scanner: PathScanner, depth: number): IntrinsicArgument | undefined {
  if (scanner.next === "'") return readText(scanner)
  if (scanner.next === '$') return readPathArgument(scanner)
  const number = scanner.match(NUMBER)
  if (number !== undefined) return { kind: 'literal', value: Number(number) }
  const word = scanner.match(WORD)
  if (word !== undefined) return { kind: 'literal', value: word === 'null' ? null : word === 'true' }
  const call = readCall(scanner, depth + 1)
  return call && { kind: 'call', call }
}

function readPathArgument(scanner: PathScanner): IntrinsicArgument | undefined {
  const start = scanner.position
  const path = readPath(scanner)
  return path && { kind: 'path', path, source: scanner.text.slice(start, scanner.position) }
}

/** A text in single quotes. Escapes other than those of ESCAPES, `\"` among them, are refused. */
function readText(scanner: PathScanner): IntrinsicArgument | undefined {
  let value = ''
  let template = ''
  for (scanner.position += 1; !scanner.done; ) {
    if (scanner.take("'")) return { kind: 'literal', value, template }
    const piece = readPiece(scanner)
    if (piece === undefined) return undefined
    value += piece.value
    template += piece.template
  }
  return undefined
}

interface Piece {
  readonly value: string
  readonly template: string
}

const UNICODE = /\\u[0-9a-fA-F]{4}/y

function readPiece(scanner: PathScanner): Piece | undefined {
  const letter = scanner.next
  if (letter !== '\\') {
    scanner.position += 1
    return { value: letter, template: letter }
  }
  const unicode = scanner.match(UNICODE)
  if (unicode !== undefined) return literally(String.fromCharCode(Number.parseInt(unicode.slice(2), 16)))
  const escaped = scanner.text.charAt(scanner.position + 1)
  const value = ESCAPES.get(escaped)
  if (value === undefined) return undefined
  scanner.position += 2
  return literally(value)
}

/** Text that came out of an escape means itself in a template too. */
function literally(value: string): Piece {
  return { value, template: '{}\\'.includes(value) ? `\\${value}` : value }
}

const ESCAPES = new Map([
  ["'", "'"],
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
])
