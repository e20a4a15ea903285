// What was called off has not failed.

/** True for what the code editor rejects with where it, or a key, has called off what was asked. */
export function isCancellation(reason: unknown): boolean {
  return reason instanceof Error && reason.name === 'Canceled'
}
