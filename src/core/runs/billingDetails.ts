// What a synchronous Express execution is billed (pricing page, "Express Workflows"): time in steps of 100 ms, memory in chunks of 64 MB.
import { sizeOf } from '../expressions/sizeOf'
import type { SimulatedExecution } from './SimulatedExecution'

/** As StartSyncExecution gives it. */
export interface BillingDetails {
  readonly billedDurationInMilliseconds: number
  readonly billedMemoryUsedInMB: number
}

const MEGABYTE = 1024 * 1024
/** Memory every execution takes, before its definition and payloads. */
const BASE = 50
const CHUNK = 64
const STEP = 100

/** `definitionBytes` is the size of the definition's text. Payloads count once for every Parallel and Map that was entered. */
export function billingDetails({ state, events }: SimulatedExecution, definitionBytes: number): BillingDetails {
  const duration = Math.max(1, state.at - state.startedAt)
  const entered = events.filter(({ type }) => type === 'MapStateEntered' || type === 'ParallelStateEntered')
  const payload = entered.reduce((sum, { value }) => sum + (value === undefined ? 0 : sizeOf(value)), 0)
  const memory = BASE + (definitionBytes + payload) / MEGABYTE
  return {
    billedDurationInMilliseconds: Math.ceil(duration / STEP) * STEP,
    billedMemoryUsedInMB: Math.ceil(memory / CHUNK) * CHUNK,
  }
}
