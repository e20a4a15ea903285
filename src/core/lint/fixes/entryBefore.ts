// Fixes of retry-order and catch-order: the more exact entry first, or without the name.
import { itemsOf } from '../../asl/propertyOf'
import { pathOf } from '../../syntax/pathOf'
import { coveredErrors } from '../coveredErrors'
import { errorEntries } from '../errorEntries'
import type { Fix } from '../Finding'
import type { RuleReport } from '../LintRule'
import { withoutErrorName } from './withoutErrorName'

/** Moving it up helps only when another name takes the error and the entry is for this one alone. */
export function entryBefore({ node }: RuleReport): readonly Fix[] {
  const names = node?.parent
  const entry = names?.parent
  const list = entry?.parent
  if (!node || !names || !entry || !list) return []
  const covered = coveredErrors(errorEntries(list)).find((one) => one.node === node)
  if (!covered) return []
  const removed: Fix = { label: `Remove ${covered.name}`, changes: [withoutErrorName(node)] }
  if (covered.by === covered.name || itemsOf(names).length > 1) return [removed]
  const moved = { op: 'move', from: pathOf(entry), into: pathOf(list), key: covered.index } as const
  return [{ label: `Move it before ${covered.by}`, changes: [moved] }, removed]
}
