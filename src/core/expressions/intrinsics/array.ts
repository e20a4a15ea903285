// States.Array: an array of its arguments.
import { ok } from '../../base/Result'
import type { IntrinsicFunction } from './IntrinsicFunction'

/** `States.Array(…)`, with any number of arguments. */
export const array: IntrinsicFunction = {
  name: 'States.Array',
  signature: 'States.Array(values…)',
  canYieldString: false,
  call: (args) => ok(args),
}
