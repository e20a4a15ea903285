// Where on the scrubber something went wrong.
import type { RunState } from '../../studio/runs/RunState'
import { eventTone } from './eventTone'

/** More marks than this cannot be told apart on the track. */
const places = 200

/** Ids of events that failed; of those that fall on the same place only the first. */
export function errorMarks({ length, row }: Pick<RunState, 'length' | 'row'>): readonly number[] {
  const marks: number[] = []
  let taken = -1
  for (let id = 1; id <= length; id += 1) {
    const event = row(id)
    const place = Math.floor((id / length) * places)
    if (!event || place === taken || eventTone(event.type) !== 'failed') continue
    marks.push(id)
    taken = place
  }
  return marks
}
