// Removing a field of a state or of the definition.
import type { Path } from '../../base/Path'
import { nodeAt } from '../../syntax/nodeAt'
import { fieldPath } from '../flow/fieldPath'
import { type Owner, ownerOf } from '../flow/Owner'
import type { Command } from '../StudioDocument'
import { transact } from '../transact'
import { labelOf } from './setField'

export interface RemoveFieldArgs extends Owner {
  readonly at: Path
}

/** Removes a field, of a state or with `state: null` of the definition. A field that is not there is no change. */
export const removeField: Command<RemoveFieldArgs> = (doc, { state, at }) => {
  const owner = ownerOf(doc, { state })
  if (!owner.ok) return owner
  const { path, name } = owner.value
  const place = fieldPath(path, nodeAt(doc.tree, path), at)
  const isThere = nodeAt(doc.tree, place) !== null
  const changes = isThere ? [{ op: 'remove', at: place } as const] : []
  return transact(doc, `Remove ${labelOf(at)} of ${name}`, changes, { origin: 'inspector' })
}
