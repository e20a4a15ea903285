// Gives horizontal lines that share a channel heights of their own, the lines to one target a common one.

interface Line {
  /** Where it comes down from, and where it goes. */
  readonly from: number
  readonly left: number
  readonly right: number
}

/** Lines are announced by channel and key first; then each key has a track, counted from the top of its channel. */
export class TrackPlan {
  private readonly channels = new Map<number, Map<string, Line>>()
  private readonly tracks = new Map<number, Map<string, number>>()

  /** Announces a line; lines of one key in one channel are one line. */
  add(channel: number, key: string, from: number, to: number): void {
    const lines = this.channels.get(channel) ?? new Map<string, Line>()
    this.channels.set(channel, lines)
    const known = lines.get(key) ?? { from, left: from, right: from }
    lines.set(key, { from: known.from, left: Math.min(known.left, from, to), right: Math.max(known.right, from, to) })
  }

  /** How many tracks a channel needs. */
  countOf(channel: number): number {
    return Math.max(0, ...this.tracksOf(channel).values()) + (this.channels.has(channel) ? 1 : 0)
  }

  /** The track of a line; 0 for one that was not announced. */
  trackOf(channel: number, key: string): number {
    return this.tracksOf(channel).get(key) ?? 0
  }

  private tracksOf(channel: number): ReadonlyMap<string, number> {
    const known = this.tracks.get(channel)
    if (known) return known
    const tracks = assign([...(this.channels.get(channel) ?? [])])
    this.tracks.set(channel, tracks)
    return tracks
  }
}

/** First fit. Of lines to the right the rightmost start lies highest, to the left the leftmost: they do not cross. */
function assign(lines: readonly (readonly [string, Line])[]): Map<string, number> {
  const tracks = new Map<string, number>()
  const taken: Line[][] = []
  for (const [key, line] of [...lines].sort(([, a], [, b]) => turn(a) - turn(b))) {
    const free = taken.findIndex((track) =>
      track.every(({ left, right }) => right < line.left - 1 || left > line.right + 1),
    )
    const track = free < 0 ? taken.length : free
    tracks.set(key, track)
    taken[track] = [...(taken[track] ?? []), line]
  }
  return tracks
}

function turn({ from, left, right }: Line): number {
  return right - from > from - left ? -from : from
}
