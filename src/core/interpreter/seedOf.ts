// Seeds of executions that another execution starts.

/** A seed that follows from the starter's and the number of what it starts: 32 bits, well apart for neighbours. */
export function seedOf(seed: number, number: number): number {
  let bits = (Math.imul(seed | 0, 0x9e3779b1) + Math.imul(number | 0, 0x85ebca6b) + 0x165667b1) | 0
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d)
  bits = Math.imul(bits ^ (bits >>> 12), 0x297a2d39)
  return (bits ^ (bits >>> 15)) | 0
}
