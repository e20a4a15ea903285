// MD5 (RFC 1321).
import { padMessage, rotateLeft, wordsToHex } from './padMessage'

const SHIFTS = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
] as const

const SINES = Array.from({ length: 64 }, (_, index) => Math.floor(Math.abs(Math.sin(index + 1)) * 2 ** 32))

type State = readonly [a: number, b: number, c: number, d: number]

/** The MD5 of some bytes, in lower-case hex. */
export function md5(bytes: Uint8Array): string {
  const view = padMessage(bytes, { blockBytes: 64, littleEndian: true })
  let state: State = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476]
  for (let offset = 0; offset < view.byteLength; offset += 64) state = compress(state, view, offset)
  return wordsToHex(state.map(swapBytes))
}

function compress(before: State, view: DataView, offset: number): State {
  let [a, b, c, d] = before
  for (let step = 0; step < 64; step += 1) {
    const round = step >> 4
    const word = view.getUint32(offset + 4 * wordIndex(round, step), true)
    const sum = (a + mix(round, b, c, d) + (SINES[step] ?? 0) + word) | 0
    const next = (b + rotateLeft(sum, SHIFTS[round]?.[step & 3] ?? 0)) | 0
    a = d
    d = c
    c = b
    b = next
  }
  return [(before[0] + a) | 0, (before[1] + b) | 0, (before[2] + c) | 0, (before[3] + d) | 0]
}

function wordIndex(round: number, step: number): number {
  if (round === 0) return step
  if (round === 1) return (5 * step + 1) & 15
  return (round === 2 ? 3 * step + 5 : 7 * step) & 15
}

function mix(round: number, b: number, c: number, d: number): number {
  if (round === 0) return (b & c) | (~b & d)
  if (round === 1) return (d & b) | (~d & c)
  return round === 2 ? b ^ c ^ d : c ^ (b | ~d)
}

function swapBytes(word: number): number {
  return ((word & 0xff) << 24) | ((word & 0xff00) << 8) | ((word >>> 8) & 0xff00) | (word >>> 24)
}
