// Tokens: numbers inside, AWS-looking text in the simulated world.
import type { Token } from '../asl/Execution'
import type { FrameId } from '../asl/HistoryEvent'

/** More frames than this in one run would share tokens. */
const SLOTS = 2 ** 21

/** The token of an attempt that `slot` makes after event `event`; exact up to 2^32 events. */
export function tokenFor(event: number, slot: FrameId): Token {
  return event * SLOTS + (slot % SLOTS)
}

/** The frame a token was given to. */
export function slotOf(token: Token): FrameId {
  return token % SLOTS
}

/** The last event before the token was made. */
export function eventOf(token: Token): number {
  return Math.floor(token / SLOTS)
}

const HEAD = 'AQCEAAAAKgAAAAMAAAAAAAAAAStepwright'

/** What `$$.Task.Token` shows; the seed tells the execution. */
export function tokenText(token: Token, seed: number): string {
  return `${HEAD}${(seed >>> 0).toString(36).padStart(7, '0')}${token.toString(36).padStart(12, '0')}`
}

/** The token and the seed behind such a text, or null. */
export function tokenIn(text: string): { readonly token: Token; readonly seed: number } | null {
  const digits = /^AQCEAAAAKgAAAAMAAAAAAAAAAStepwright([0-9a-z]{7})([0-9a-z]{12})$/.exec(text)
  if (!digits) return null
  return { seed: Number.parseInt(digits[1] ?? '', 36) | 0, token: Number.parseInt(digits[2] ?? '', 36) }
}
