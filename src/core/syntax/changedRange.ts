// Where two texts differ.

/** The range of the earlier text in place of which the later one has something else, and how much longer the later one is. */
export interface ChangedRange {
  readonly from: number
  readonly to: number
  readonly longer: number
}

/** The smallest such range; null when the texts are equal. */
export function changedRange(earlier: string, later: string): ChangedRange | null {
  if (earlier === later) return null
  const shorter = Math.min(earlier.length, later.length)
  const from = commonStart(earlier, later, shorter)
  const longer = later.length - earlier.length
  let to = earlier.length
  while (to > from && to + longer > from && earlier.charCodeAt(to - 1) === later.charCodeAt(to - 1 + longer)) to -= 1
  return { from, to, longer }
}

/** Long pieces are compared as a whole, which is done by the machine's own means: most of a text is alike. */
const STRIDE = 4096

function commonStart(earlier: string, later: string, limit: number): number {
  let at = 0
  while (at + STRIDE <= limit && earlier.slice(at, at + STRIDE) === later.slice(at, at + STRIDE)) at += STRIDE
  while (at < limit && earlier.charCodeAt(at) === later.charCodeAt(at)) at += 1
  return at
}
