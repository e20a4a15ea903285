// The word that somebody most likely meant.

/** The candidate with the fewest letters to change, if they are few; case alone counts little. Null when none is near, or two are. */
export function nearestOf(word: string, candidates: Iterable<string>): string | null {
  if (word === '') return null
  const limit = Math.max(1, Math.floor(word.length / 3))
  let best: string | null = null
  let least = limit + 1
  for (const candidate of candidates) {
    if (candidate === word || Math.abs(candidate.length - word.length) > limit) continue
    const distance = distanceOf(word, candidate)
    if (distance < least) {
      best = candidate
      least = distance
    } else if (distance === least) best = null
  }
  return best
}

/** Letters to insert, remove, replace or swap with their neighbour; a fifth for a letter of the other case. */
function distanceOf(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + replacing(a.charAt(i - 1), b.charAt(j - 1)),
        swapped,
      )
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}

function replacing(one: string, other: string): number {
  if (one === other) return 0
  return one.toLowerCase() === other.toLowerCase() ? 0.2 : 1
}
