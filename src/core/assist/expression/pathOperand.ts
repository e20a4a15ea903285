// The path that a caret stands in: its root, the steps before the caret, and the word that is being written.
import { isJsonArray, type JsonValue } from '../../base/JsonValue'
import { PathScanner } from '../../expressions/jsonpath/PathScanner'
import type { PathSegment } from '../../expressions/jsonpath/PathSyntax'
import { readPath } from '../../expressions/jsonpath/parsePath'
import type { ExpressionSubject } from '../Assist'
import { contextSample, pathRoot } from './samplesFor'

export interface PathOperand {
  /** The text before the separator in front of the word: `$.order` of `$.order.it`. Null while the root itself is written. */
  readonly head: string | null
  /** Offset of the separator, `.` or `[`; of the root where there is none. */
  readonly from: number
  /** Offset of the word. */
  readonly word: number
  /** End of the word, behind the caret. */
  readonly to: number
}

const ROOT = /\$(?:\$|[\p{ID_Start}][\p{ID_Continue}]*)?$/u

/** The path around `index` that begins at `start`; null where the caret stands in no name of it. */
export function pathOperand(text: string, start: number, index: number): PathOperand | null {
  const before = text.slice(start, index)
  const to = index + (/^[\p{L}\p{N}_-]*/u.exec(text.slice(index))?.[0].length ?? 0)
  const root = ROOT.exec(before)
  if (root && root[0] === before) return { head: null, from: start, word: start, to }
  const step = /^(.*?)(\.|\[\s*['"]?)([\p{L}\p{N}_-]*)$/su.exec(before)
  const last = step && lastStep(before)
  if (!last || !before.startsWith('$')) return null
  return { head: before.slice(0, last.at), from: start + last.at, word: start + last.word, to }
}

/** The last separator outside of finished brackets, with the word behind it. */
function lastStep(before: string): { readonly at: number; readonly word: number } | null {
  const found = /(?:\.|\[\s*['"]?)([\p{L}\p{N}_-]*)$/u.exec(before)
  return found ? { at: found.index, word: before.length - (found[1]?.length ?? 0) } : null
}

/** The value that a path leads to in the samples, of several the first; undefined where it is not known. */
export function sampleAtPath(subject: ExpressionSubject, source: string): JsonValue | undefined {
  const scanner = new PathScanner(source)
  const path = readPath(scanner)
  if (!path || !scanner.done) return undefined
  const { root, segments } = path
  const from =
    root.kind === 'input'
      ? pathRoot(subject)
      : root.kind === 'context'
        ? contextSample(subject)
        : ownMember(subject.samples?.variables, root.name)
  return segments.reduce(follow, from)
}

function ownMember(value: JsonValue | undefined, key: string | number): JsonValue | undefined {
  if (isJsonArray(value)) return typeof key === 'number' ? value.at(key) : undefined
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return value[key]
}

function follow(value: JsonValue | undefined, segment: PathSegment): JsonValue | undefined {
  if (segment.kind === 'member') return ownMember(value, segment.key)
  if (segment.kind === 'union') return ownMember(value, segment.keys[0] ?? 0)
  if (segment.kind === 'descend' || value === undefined) return undefined
  // A wildcard, a slice or a filter may keep any item: the first one shows what they look like.
  return isJsonArray(value)
    ? value[0]
    : typeof value === 'object' && value !== null
      ? Object.values(value)[0]
      : undefined
}
