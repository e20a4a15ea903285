// Runs something that may never end: a regular expression that tries all ways, an evaluation of enormous size.
import { createContext, Script } from 'node:vm'

const script = new Script('work()')

/**
 * Runs `work` and says whether it came to its end within `milliseconds`. What did not was ended at some point inside: whatever it
 * had in its hands must not be used any more. What `work` throws is thrown on.
 */
export function finishesWithin(milliseconds: number, work: () => void): boolean {
  try {
    // Node watches over scripts, and a script may call what lives outside of its context.
    script.runInContext(createContext({ work }), { timeout: Math.ceil(milliseconds) })
    return true
  } catch (error) {
    if (isTimeout(error)) return false
    throw error
  }
}

function isTimeout(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}
