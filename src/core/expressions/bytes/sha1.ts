// SHA-1 (FIPS 180-4).
import { padMessage, rotateLeft, wordsToHex } from './padMessage'

const CONSTANTS = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6] as const

/** The SHA-1 of some bytes, in lower-case hex. */
export function sha1(bytes: Uint8Array): string {
  const view = padMessage(bytes, { blockBytes: 64, littleEndian: false })
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0)
  for (let offset = 0; offset < view.byteLength; offset += 64) compress(state, schedule(view, offset))
  return wordsToHex(state)
}

function schedule(view: DataView, offset: number): Int32Array {
  const words = new Int32Array(80)
  const at = (index: number): number => words[index] ?? 0
  for (let index = 0; index < 16; index += 1) words[index] = view.getInt32(offset + 4 * index)
  for (let index = 16; index < 80; index += 1) {
    words[index] = rotateLeft(at(index - 3) ^ at(index - 8) ^ at(index - 14) ^ at(index - 16), 1)
  }
  return words
}

function compress(state: Int32Array, words: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state
  for (let step = 0; step < 80; step += 1) {
    const round = Math.floor(step / 20)
    const next = (rotateLeft(a, 5) + mix(round, b, c, d) + e + (CONSTANTS[round] ?? 0) + (words[step] ?? 0)) | 0
    e = d
    d = c
    c = rotateLeft(b, 30)
    b = a
    a = next
  }
  for (const [index, value] of [a, b, c, d, e].entries()) state[index] = (state[index] ?? 0) + value
}

function mix(round: number, b: number, c: number, d: number): number {
  if (round === 0) return (b & c) | (~b & d)
  return round === 2 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d
}
