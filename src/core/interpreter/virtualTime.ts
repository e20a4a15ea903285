// What virtual time a transition costs.
import type { Millis } from '../asl/Execution'

/** About what AWS takes. Every loop therefore runs into a time limit at last: TimeoutSeconds, or five minutes in Express. */
export const TRANSITION_COST: Millis = 20
