// SHA-512 and SHA-384 (FIPS 180-4), in 64-bit arithmetic on bigint.
import { padMessage } from './padMessage'
import { initialState, roundConstants } from './sha2Constants'

/** The SHA-512 of some bytes, in lower-case hex. */
export function sha512(bytes: Uint8Array): string {
  return hash(bytes, initialState(0, 8))
}

/** The SHA-384 of some bytes, in lower-case hex. */
export function sha384(bytes: Uint8Array): string {
  return hash(bytes, initialState(8, 8)).slice(0, 96)
}

function hash(bytes: Uint8Array, initial: readonly bigint[]): string {
  const view = padMessage(bytes, { blockBytes: 128, littleEndian: false })
  const state = BigUint64Array.from(initial)
  for (let offset = 0; offset < view.byteLength; offset += 128) compress(state, schedule(view, offset))
  return [...state].map((word) => word.toString(16).padStart(16, '0')).join('')
}

function schedule(view: DataView, offset: number): BigUint64Array {
  const words = new BigUint64Array(80)
  const at = (index: number): bigint => words[index] ?? 0n
  for (let index = 0; index < 16; index += 1) words[index] = view.getBigUint64(offset + 8 * index)
  for (let index = 16; index < 80; index += 1) {
    const early = at(index - 15)
    const late = at(index - 2)
    const small0 = rotateRight(early, 1n) ^ rotateRight(early, 8n) ^ (early >> 7n)
    const small1 = rotateRight(late, 19n) ^ rotateRight(late, 61n) ^ (late >> 6n)
    words[index] = at(index - 16) + small0 + at(index - 7) + small1
  }
  return words
}

function compress(state: BigUint64Array, words: BigUint64Array): void {
  let [a = 0n, b = 0n, c = 0n, d = 0n, e = 0n, f = 0n, g = 0n, h = 0n] = state
  for (let step = 0; step < 80; step += 1) {
    const big1 = rotateRight(e, 14n) ^ rotateRight(e, 18n) ^ rotateRight(e, 41n)
    const first = h + big1 + ((e & f) ^ (~e & g)) + (roundConstants[step] ?? 0n) + (words[step] ?? 0n)
    const big0 = rotateRight(a, 28n) ^ rotateRight(a, 34n) ^ rotateRight(a, 39n)
    const second = big0 + ((a & b) ^ (a & c) ^ (b & c))
    h = g
    g = f
    f = e
    e = BigInt.asUintN(64, d + first)
    d = c
    c = b
    b = a
    a = BigInt.asUintN(64, first + second)
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0n) + value
}

function rotateRight(word: bigint, bits: bigint): bigint {
  return BigInt.asUintN(64, (word >> bits) | (word << (64n - bits)))
}
