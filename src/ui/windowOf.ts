// Which rows of a long list of equal heights are near what is seen.
export interface RowWindow {
  readonly from: number
  /** Exclusive. */
  readonly to: number
}

/** Rows touching the view, and `overscan` more at both ends so that a fast wheel shows no gap. */
export function windowOf(count: number, rowHeight: number, top: number, height: number, overscan = 12): RowWindow {
  const first = Math.floor(Math.max(0, top) / rowHeight)
  const last = Math.ceil((Math.max(0, top) + height) / rowHeight)
  const to = Math.min(count, last + overscan)
  return { from: Math.max(0, Math.min(first - overscan, to)), to }
}
