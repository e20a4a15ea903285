// SHA-256 (FIPS 180-4).
import { padMessage, rotateLeft, wordsToHex } from './padMessage'
import { initialState, roundConstants } from './sha2Constants'

const CONSTANTS = Int32Array.from(roundConstants.slice(0, 64), high32)

/** The SHA-256 of some bytes, in lower-case hex. */
export function sha256(bytes: Uint8Array): string {
  const view = padMessage(bytes, { blockBytes: 64, littleEndian: false })
  const state = Int32Array.from(initialState(0, 8), high32)
  for (let offset = 0; offset < view.byteLength; offset += 64) compress(state, schedule(view, offset))
  return wordsToHex(state)
}

/** 32 bits of a fraction are the upper half of its 64 bits. */
function high32(word: bigint): number {
  return Number(word >> 32n) | 0
}

function schedule(view: DataView, offset: number): Int32Array {
  const words = new Int32Array(64)
  const at = (index: number): number => words[index] ?? 0
  for (let index = 0; index < 16; index += 1) words[index] = view.getInt32(offset + 4 * index)
  for (let index = 16; index < 64; index += 1) {
    const early = at(index - 15)
    const late = at(index - 2)
    const small0 = rotateRight(early, 7) ^ rotateRight(early, 18) ^ (early >>> 3)
    const small1 = rotateRight(late, 17) ^ rotateRight(late, 19) ^ (late >>> 10)
    words[index] = at(index - 16) + small0 + at(index - 7) + small1
  }
  return words
}

function compress(state: Int32Array, words: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let step = 0; step < 64; step += 1) {
    const big1 = rotateRight(e, 6) ^ rotateRight(e, 11) ^ rotateRight(e, 25)
    const first = (h + big1 + ((e & f) ^ (~e & g)) + (CONSTANTS[step] ?? 0) + (words[step] ?? 0)) | 0
    const big0 = rotateRight(a, 2) ^ rotateRight(a, 13) ^ rotateRight(a, 22)
    const second = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + value
}

function rotateRight(word: number, bits: number): number {
  return rotateLeft(word, 32 - bits)
}
