// The errors that retriers and catchers name.
import { itemsOf, propertyOf } from '../asl/propertyOf'
import type { SyntaxNode } from '../syntax/SyntaxTree'
import { hasPlaceholder } from './isPlaceholder'

export interface ErrorName {
  /** The name, in ErrorEquals. */
  readonly node: SyntaxNode
  readonly name: string
}

/** The names of one entry that are known. */
export type ErrorEntry = readonly ErrorName[]

/** Of every entry of a Retry or Catch, in file order. */
export function errorEntries(list: SyntaxNode | null): readonly ErrorEntry[] {
  if (!list) return NO_ENTRIES
  return itemsOf(list).map((entry) => {
    const names: ErrorName[] = []
    for (const node of itemsOf(propertyOf(entry, 'ErrorEquals'))) {
      const { value } = node
      if (typeof value === 'string' && !hasPlaceholder(value)) names.push({ node, name: value })
    }
    return names
  })
}

const NO_ENTRIES: readonly ErrorEntry[] = []
