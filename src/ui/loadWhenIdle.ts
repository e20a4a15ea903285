// Fetches code that the first picture does without, once the page has nothing else to do.

/** Safari has no idle callbacks; by then the first picture is there. */
const WAIT = 1500

/** Calls each loader when the browser is idle; the returned function takes that back. */
export function loadWhenIdle(loaders: readonly (() => Promise<unknown>)[]): () => void {
  const load = (): void => {
    // What fails here is tried again, and reported, when it is needed.
    for (const loader of loaders) loader().catch(() => undefined)
  }
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(load, WAIT)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(load, { timeout: WAIT })
  return () => cancelIdleCallback(handle)
}
