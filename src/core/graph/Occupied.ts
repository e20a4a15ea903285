// What is already drawn, to find room at the right of it.
import type { Box, Route } from './Graph'
import { segmentsOf } from './segmentsOf'

const BAND = 160

interface Thing extends Box {
  /** A line may be crossed; a box may not. */
  readonly isLine: boolean
}

/** Boxes and lines, looked up by height. */
export class Occupied {
  private readonly bands = new Map<number, Thing[]>()

  addBox(box: Box): void {
    this.add({ x: box.x, y: box.y, width: box.width, height: box.height, isLine: false })
  }

  addRoute({ points, label }: Route): void {
    if (label) this.addBox(label)
    for (const segment of segmentsOf(points)) this.add({ ...segment, isLine: true })
  }

  /** The rightmost thing between two heights; minus infinity when there is none. */
  rightEnd(top: number, bottom: number): number {
    return this.between(top, bottom).reduce((most, { x, width }) => Math.max(most, x + width), Number.NEGATIVE_INFINITY)
  }

  /** True when a horizontal line at `y` between the two columns meets nothing but lines that it crosses. */
  isFree(y: number, left: number, right: number, clearance: number): boolean {
    return this.between(y - clearance, y + clearance).every((thing) => {
      if (thing.x >= right || thing.x + thing.width <= left) return true
      return thing.isLine && thing.width === 0
    })
  }

  private add(thing: Thing): void {
    for (let band = Math.floor(thing.y / BAND); band <= Math.floor((thing.y + thing.height) / BAND); band++) {
      const things = this.bands.get(band)
      if (things) things.push(thing)
      else this.bands.set(band, [thing])
    }
  }

  private between(top: number, bottom: number): readonly Thing[] {
    const found: Thing[] = []
    for (let band = Math.floor(top / BAND); band <= Math.floor(bottom / BAND); band++) {
      for (const thing of this.bands.get(band) ?? []) {
        if (thing.y < bottom && thing.y + thing.height > top) found.push(thing)
      }
    }
    return found
  }
}
