// The page's time, as runs need it; tests bring their own.

export interface RunClock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Does `act` after `delay` milliseconds; the function it gives calls that off. */
  after(delay: number, act: () => void): () => void
}

export const pageClock: RunClock = {
  now: () => Date.now(),
  after(delay, act) {
    const timer = setTimeout(act, delay)
    return () => clearTimeout(timer)
  },
}
