// ELK in Node: the same file as in the browser, loaded once, on first use.
import { createRequire } from 'node:module'
import type { ElkCall } from '../core/graph/ElkCall'
import { type ElkExports, elkCallOf } from '../core/graph/elkCallOf'

let loaded: ElkCall | null = null

/** ELK's layered algorithm, synchronous; takes about a third of a second the first time. */
export function elk(): ElkCall {
  loaded ??= elkCallOf(requireElk())
  return loaded
}

function requireElk(): ElkExports {
  // elkjs has no types for this file: elkCallOf.ts describes what is used of it.
  return createRequire(import.meta.url)('elkjs/lib/elk-worker.min.js') as ElkExports
}
