// The padding that MD5, SHA-1 and SHA-2 have in common.

export interface Padding {
  /** 64 or 128. */
  readonly blockBytes: number
  readonly littleEndian: boolean
}

/** The message, a 1 bit, zeros, and the length in bits in the last eight bytes of the last block. */
export function padMessage(bytes: Uint8Array, { blockBytes, littleEndian }: Padding): DataView {
  const lengthBytes = blockBytes / 8
  const total = Math.ceil((bytes.length + 1 + lengthBytes) / blockBytes) * blockBytes
  const padded = new Uint8Array(total)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setBigUint64(total - 8, BigInt(bytes.length) * 8n, littleEndian)
  return view
}

/** 32-bit words as lower-case hex, big-endian. */
export function wordsToHex(words: Iterable<number>): string {
  return [...words].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

/** Rotates a 32-bit word to the left. */
export function rotateLeft(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits))
}
