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
  return { from, to: earlier.length - commonEnd(earlier, later, shorter - from), longer }
}

/** Long pieces are compared as a whole, which is done by the machine's own means: most of a text is alike. */
const STRIDE = 4096

function commonStart(earlier: string, later: string, limit: number): number {
  let at = 0
  while (at + STRIDE <= limit && earlier.slice(at, at + STRIDE) === later.slice(at, at + STRIDE)) at += STRIDE
  while (at < limit && earlier.charCodeAt(at) === later.charCodeAt(at)) at += 1
  return at
}

function commonEnd(earlier: string, later: string, limit: number): number {
  const alike = (from: number, to: number) =>
    earlier.slice(earlier.length - to, earlier.length - from) === later.slice(later.length - to, later.length - from)
  let length = 0
  while (length + STRIDE <= limit && alike(length, length + STRIDE)) length += STRIDE
  while (length < limit && earlier.at(-1 - length) === later.at(-1 - length)) length += 1
  return length
}
