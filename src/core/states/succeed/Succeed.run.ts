// Succeed ends its chain with its input.
import type { StateBehaviour } from '../../asl/StateBehaviour'

/** Developer guide, "Succeed workflow state". */
export const runSucceed: StateBehaviour = {
  type: 'Succeed',
  compile: () => ({ enter: (visit) => ({ kind: 'exit', result: visit.input }) }),
}
