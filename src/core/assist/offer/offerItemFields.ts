// YAML: the first field of an object that is an item of a list, written behind its dash.
import type { Completion } from '../Assist'
import type { Desk } from './Desk'
import { offerFields } from './offerFields'

export function offerItemFields(desk: Desk): readonly Completion[] {
  const { subject, around, place } = desk
  if (subject.notation === 'json' || around.value.kind !== 'fields' || typeof place.step !== 'number') return []
  const inside = { ...around, container: around.value, within: [...around.within, place.step] }
  return offerFields({ ...desk, place: { ...place, kind: 'name', container: null, step: '' }, around: inside })
}
