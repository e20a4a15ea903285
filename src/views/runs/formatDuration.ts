// Durations as people read them: 250 ms, 1.2 s, 3 m 04 s, 2 h 05 m, 3 d 04 h.

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** `milliseconds` in its two largest units; rounded, never "60 s". */
export function formatDuration(milliseconds: number): string {
  const ms = Math.max(0, Math.round(milliseconds))
  if (ms === 0) return '0 s'
  if (ms < second) return `${ms} ms`
  const tenths = Math.round(ms / 100)
  if (tenths < 600) return `${tenths / 10} s`
  if (roundTo(ms, second) < hour) return inTwo(roundTo(ms, second), minute, 'm', second, 's')
  if (roundTo(ms, minute) < day) return inTwo(roundTo(ms, minute), hour, 'h', minute, 'm')
  return inTwo(roundTo(ms, hour), day, 'd', hour, 'h')
}

function roundTo(ms: number, unit: number): number {
  return Math.round(ms / unit) * unit
}

function inTwo(ms: number, large: number, largeName: string, small: number, smallName: string): string {
  const rest = Math.round((ms % large) / small)
  return `${Math.floor(ms / large)} ${largeName} ${String(rest).padStart(2, '0')} ${smallName}`
}
