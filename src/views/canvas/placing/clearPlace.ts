// Where on its line the one "+" stands while it is shown at a size of its own: off the pills, near where it would stand.
import type { Box, Point } from '../../../core/graph/Graph'

const STEP = 4
/** Between the "+" and a pill, in px. */
const GAP = 3

/** The point of the line nearest to `at` from where a disc of `radius` px touches no pill; if there is none, the freest. */
export function clearPlace(at: Point, line: readonly Point[], pills: readonly Box[], radius: number): Point {
  let best = { place: at, free: freeAround(at, pills, radius), away: 0 }
  // It belongs to the state the line comes from: rather towards that than away from it.
  let isPast = false
  let nearest = Number.POSITIVE_INFINITY
  for (const place of along(line)) {
    const distance = Math.hypot(place.x - at.x, place.y - at.y)
    isPast = distance > nearest
    nearest = Math.min(nearest, distance)
    const free = freeAround(place, pills, radius)
    const away = distance * (isPast ? 2 : 1)
    if (free > best.free || (free === best.free && away < best.away)) best = { place, free, away }
  }
  return best.place
}

/** The distance to the next pill, as far as it counts. */
function freeAround({ x, y }: Point, pills: readonly Box[], radius: number): number {
  let free = radius + GAP
  for (const pill of pills) {
    const dx = Math.max(pill.x - x, 0, x - pill.x - pill.width)
    const dy = Math.max(pill.y - y, 0, y - pill.y - pill.height)
    free = Math.min(free, Math.hypot(dx, dy))
  }
  return free
}

function* along(line: readonly Point[]): Generator<Point> {
  let from: Point | undefined
  for (const to of line) {
    const length = from ? Math.abs(to.x - from.x) + Math.abs(to.y - from.y) : 0
    for (let done = STEP; from && done < length; done += STEP) {
      yield { x: from.x + ((to.x - from.x) * done) / length, y: from.y + ((to.y - from.y) * done) / length }
    }
    from = to
  }
}
