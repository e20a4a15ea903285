// Random numbers and the clock of a run, from its seed and its virtual time: a replay sees the same.
import type { Chance } from '../expressions/Evaluation'
import type { RunState } from './RunState'

/** Draws from `state.random`, which moves on with every number. */
export function chanceOf(state: Pick<RunState, 'random' | 'at'>): Chance {
  const random = () => draw(state)
  return { random, uuid: () => uuid(random), now: () => state.at }
}

/** Mulberry32: 32 bits of state, uniform in [0, 1). */
function draw(state: { random: number }): number {
  state.random = (state.random + 0x6d2b79f5) | 0
  let bits = Math.imul(state.random ^ (state.random >>> 15), 1 | state.random)
  bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
  return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
}

/** A version 4 UUID. */
function uuid(random: () => number): string {
  const digits = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16))
  digits[12] = '4'
  digits[16] = (8 + Math.floor(random() * 4)).toString(16)
  const text = digits.join('')
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-')
}
