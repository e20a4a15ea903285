// Setting a field of a state or of the definition.
import type { JsonValue } from '../../base/JsonValue'
import { locationOf, type Path } from '../../base/Path'
import { nodeAt } from '../../syntax/nodeAt'
import { fieldPath } from '../flow/fieldPath'
import { type Owner, ownerOf } from '../flow/Owner'
import type { Command } from '../StudioDocument'
import { transact } from '../transact'

export interface SetFieldArgs extends Owner {
  /** Relative to the state or the definition: `['Retry', 0, 'MaxAttempts']`. */
  readonly at: Path
  readonly value: JsonValue
  /** The same for all changes of one field up to the blur: they are one step. */
  readonly merge?: string
}

/** Sets a field, of a state or with `state: null` of the definition; objects on the way are created. */
export const setField: Command<SetFieldArgs> = (doc, { state, at, value, merge }) => {
  const owner = ownerOf(doc, { state })
  if (!owner.ok) return owner
  const { path, name } = owner.value
  const place = fieldPath(path, nodeAt(doc.tree, path), at)
  return transact(doc, `Set ${labelOf(at)} of ${name}`, [{ op: 'set', at: place, value }], {
    origin: 'inspector',
    merge,
  })
}

/** A field as people call it: `Retry[0]/MaxAttempts`. */
export function labelOf(at: Path): string {
  return locationOf(at).slice(1)
}
