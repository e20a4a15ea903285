// Parses a whole path: its root and its segments.

import { PathScanner } from './PathScanner'
import type { ParsedPath, PathRoot } from './PathSyntax'
import { parseSegments } from './parseSegments'

const VARIABLE_NAME = /\p{ID_Start}\p{ID_Continue}*/uy

/** The parsed path, or undefined when `source` is not one: `$`, `$$`, `$name`, then segments. */
export function parsePath(source: string): ParsedPath | undefined {
  const scanner = new PathScanner(source.trim())
  const path = readPath(scanner)
  return scanner.done ? path : undefined
}

/** Where `source` stops being a path; null when all of it is one. */
export function pathFault(source: string): number | null {
  const blanks = source.length - source.trimStart().length
  const scanner = new PathScanner(source.trim())
  const isPath = readPath(scanner) !== undefined && scanner.done
  return isPath ? null : blanks + scanner.position
}

/** Reads a path where it stands in a longer text, such as the arguments of an intrinsic call. */
export function readPath(scanner: PathScanner): ParsedPath | undefined {
  if (!scanner.take('$')) return undefined
  const root = readRoot(scanner)
  const segments = parseSegments(scanner)
  return segments && { root, segments }
}

function readRoot(scanner: PathScanner): PathRoot {
  if (scanner.take('$')) return { kind: 'context' }
  const name = scanner.match(VARIABLE_NAME)
  return name === undefined ? { kind: 'input' } : { kind: 'variable', name }
}
