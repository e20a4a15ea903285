// StringMatches: a pattern in which `*` stands for any run of characters.
import type { JsonValue } from '../../base/JsonValue'

/** Whole-string match; `\\*` is a literal asterisk and `\\\\` a literal backslash. Anything but two strings never matches. */
export function matchesPattern(value: JsonValue, pattern: JsonValue): boolean {
  return typeof value === 'string' && typeof pattern === 'string' && matchesParts(value, literalParts(pattern))
}

/** The literal texts between the asterisks. */
function literalParts(pattern: string): readonly string[] {
  const parts = ['']
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern.charAt(at)
    if (character === '*') parts.push('')
    else parts[parts.length - 1] += character === '\\' && at + 1 < pattern.length ? pattern.charAt(++at) : character
  }
  return parts
}

/** Greedy from the left: linear, whatever the pattern. */
function matchesParts(value: string, parts: readonly string[]): boolean {
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  if (parts.length === 1) return value === first
  if (!value.startsWith(first) || !value.endsWith(last) || value.length < first.length + last.length) return false
  let from = first.length
  const end = value.length - last.length
  for (const part of parts.slice(1, -1)) {
    const found = value.indexOf(part, from)
    if (found < 0 || found + part.length > end) return false
    from = found + part.length
  }
  return true
}
