// The constants of SHA-2, worked out from the primes they are defined by (FIPS 180-4, sections 4.2 and 5.3).

const PRIMES = firstPrimes(80)

/** The first 64 bits of the fractional parts of the cube roots of the first 80 primes. */
export const roundConstants: readonly bigint[] = PRIMES.map((prime) => fraction(prime, 3n))

/** The first 64 bits of the fractional parts of the square roots of `count` primes, from the prime with index `first`. */
export function initialState(first: number, count: number): readonly bigint[] {
  return PRIMES.slice(first, first + count).map((prime) => fraction(prime, 2n))
}

function firstPrimes(count: number): readonly bigint[] {
  const primes: bigint[] = []
  for (let candidate = 2n; primes.length < count; candidate += 1n) {
    if (primes.every((prime) => candidate % prime !== 0n)) primes.push(candidate)
  }
  return primes
}

/** 64 bits after the binary point of the root: the integer root of `value * 2^(64 * degree)`, without its whole part. */
function fraction(value: bigint, degree: bigint): bigint {
  const target = value << (64n * degree)
  let low = 0n
  let high = 1n << 70n
  while (high - low > 1n) {
    const middle = (low + high) >> 1n
    if (middle ** degree <= target) low = middle
    else high = middle
  }
  return BigInt.asUintN(64, low)
}
