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

/** What `$$.Task.Token` shows. */
export function tokenText(token: Token): string {
  return `AQB4eAAAAKgwgaUGCSqGSIb3DQEHBqCBlzCBlAIBADCBjgY${token.toString(36).padStart(12, '0')}`
}

/** The token behind such a text, or null. */
export function tokenOf(text: string): Token | null {
  const digits = /^AQB4eAAAAKgwgaUGCSqGSIb3DQEHBqCBlzCBlAIBADCBjgY([0-9a-z]+)$/.exec(text)?.[1]
  return digits === undefined ? null : Number.parseInt(digits, 36)
}
