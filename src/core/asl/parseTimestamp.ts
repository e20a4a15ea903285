// Timestamps as Wait and Choice read them: ISO 8601 extended offset date-times (RFC 3339).

const TIMESTAMP = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:Z|([+-])(\d\d):(\d\d))$/

/** The instant in nanoseconds since the epoch, or null when `text` is no such timestamp: `T` and an offset or `Z` are required. */
export function parseTimestamp(text: string): bigint | null {
  const match = TIMESTAMP.exec(text)
  if (!match) return null
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as Six
  const at = new Date(0)
  at.setUTCFullYear(year, month - 1, day)
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day || hour > 23 || minute > 59 || second > 59) return null
  const offset = offsetMinutes(match[8], match[9], match[10])
  if (offset === null) return null
  const seconds = at.getTime() / 1000 + hour * 3600 + (minute - offset) * 60 + second
  return BigInt(seconds) * 1_000_000_000n + BigInt((match[7] ?? '').padEnd(9, '0').slice(0, 9))
}

// Six groups of digits that always take part in a match.
type Six = [number, number, number, number, number, number]

function offsetMinutes(
  sign: string | undefined,
  hours: string | undefined,
  minutes: string | undefined,
): number | null {
  if (sign === undefined) return 0
  if (Number(hours) > 18 || Number(minutes) > 59) return null
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}
