// Taking a name out of ErrorEquals, and what is empty without it.
import { itemsOf } from '../../asl/propertyOf'
import type { Change } from '../../syntax/Notation'
import { pathOf } from '../../syntax/pathOf'
import type { SyntaxNode } from '../../syntax/SyntaxTree'

/** Removes the name; the entry when it was its only one; Retry or Catch when that was its only entry. */
export function withoutErrorName(name: SyntaxNode): Change {
  const names = name.parent
  const entry = names?.parent
  const list = entry?.parent
  if (!names || !entry || !list || itemsOf(names).length > 1) return { op: 'remove', at: pathOf(name) }
  return { op: 'remove', at: pathOf(itemsOf(list).length > 1 ? entry : list) }
}
