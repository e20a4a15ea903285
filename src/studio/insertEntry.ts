// Adding an entry of the states browser without dragging: after the selection, or where the flow ends.
import { insertState } from '../core/document/commands/insertState'
import type { PaletteEntry } from './palette'
import type { Studio } from './Studio'
import { whereToInsert } from './whereToInsert'

/** Inserts behind the selection; without one at the end of the main flow, or as the first state. */
export function insertEntry(studio: Studio, entry: PaletteEntry): boolean {
  const { doc, perform } = studio.document.getState()
  return perform(insertState, {
    value: entry.template(doc.machine.language),
    name: entry.name,
    at: whereToInsert(doc),
  })
}
