// Whether two selections are the same, so that a caret that stays in its state changes nothing.
import { samePath } from '../../core/base/Path'
import type { Selection } from '../../core/document/StudioDocument'

export function sameSelection(a: Selection, b: Selection): boolean {
  if (a.kind === 'machine') return b.kind === 'machine'
  if (a.kind === 'states')
    return b.kind === 'states' && a.ids.length === b.ids.length && a.ids.every((id, i) => id === b.ids[i])
  if (a.kind === 'transition') return b.kind === 'transition' && a.id === b.id
  return b.kind === 'field' && a.state === b.state && samePath(a.at, b.at)
}
