// The parsed form of a path.
import type { JsonValue } from '../../base/JsonValue'
import type { PathScanner } from './PathScanner'

/** Decides whether a filter keeps `item`; `root` is the document `$` stands for inside the filter. */
export type FilterTest = (item: JsonValue, root: JsonValue) => boolean

/** One step of a path. `descend` is the `..` before the segment that follows it. */
export type PathSegment =
  | { readonly kind: 'member'; readonly key: string | number; readonly dotted: boolean; readonly computed?: true }
  | { readonly kind: 'union'; readonly keys: readonly (string | number)[] }
  | { readonly kind: 'slice'; readonly from?: number; readonly to?: number; readonly step: number }
  | { readonly kind: 'wildcard' }
  | { readonly kind: 'filter'; readonly test: FilterTest }
  | { readonly kind: 'descend' }

/** Where a path starts. */
export type PathRoot =
  | { readonly kind: 'input' }
  | { readonly kind: 'context' }
  | { readonly kind: 'variable'; readonly name: string }

/** A whole path. */
export interface ParsedPath {
  readonly root: PathRoot
  readonly segments: readonly PathSegment[]
}

/** Reads segments at the cursor. Handed to the filter parser, whose operands are paths again. */
export type SegmentParser = (scanner: PathScanner) => readonly PathSegment[] | undefined
