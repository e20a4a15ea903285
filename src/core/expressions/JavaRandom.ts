// java.util.Random: what AWS's seeded functions draw from.

const MULTIPLIER = 0x5deece66dn
const BITS_48 = (1n << 48n) - 1n

/** The generator of `new java.util.Random(seed)`: a 48-bit linear congruence. A fraction in the seed is cut off. */
export class JavaRandom {
  private state: bigint

  constructor(seed: number) {
    this.state = (BigInt(Math.trunc(seed)) ^ MULTIPLIER) & BITS_48
  }

  /** 0 <= n < 1. */
  nextDouble(): number {
    return (this.next(26) * 2 ** 27 + this.next(27)) / 2 ** 53
  }

  /** A whole number, 0 <= n < bound; bound is 1 .. 2^31 - 1. */
  nextInt(bound: number): number {
    if ((bound & -bound) === bound) return Math.floor((bound * this.next(31)) / 2 ** 31)
    for (;;) {
      const bits = this.next(31)
      const value = bits % bound
      // Draws from the last, incomplete stretch would favour small numbers: Java draws again.
      if (bits - value + (bound - 1) < 2 ** 31) return value
    }
  }

  private next(bits: number): number {
    this.state = (this.state * MULTIPLIER + 0xbn) & BITS_48
    return Number(this.state >> BigInt(48 - bits))
  }
}
