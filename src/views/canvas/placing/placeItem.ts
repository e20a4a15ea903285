// Carries out what was aimed at: a new state put in, or a state moved.

import { insertState } from '../../../core/document/commands/insertState'
import { moveState } from '../../../core/document/commands/moveState'
import type { InsertionPoint } from '../../../core/document/flow/InsertionPoint'
import type { PlacedItem } from '../../../studio/placing'
import type { Studio } from '../../../studio/Studio'

/** False when it was refused; the document then says why. */
export function placeItem({ document }: Studio, item: PlacedItem, at: InsertionPoint): boolean {
  const { perform } = document.getState()
  return item.kind === 'new'
    ? perform(insertState, { value: item.value, name: item.name, at })
    : perform(moveState, { id: item.state, to: at })
}
