// States.ArrayRange: counts from one number to another.
import { ok } from '../../base/Result'
import { type IntrinsicFunction, invalidArguments } from './IntrinsicFunction'

const NAME = 'States.ArrayRange'
const LENGTH_LIMIT = 1000

/** `States.ArrayRange(first, last, step)`: last is included when it is hit; fractions are cut off; at most 1,000 numbers. */
export const arrayRange: IntrinsicFunction = {
  name: NAME,
  signature: 'States.ArrayRange(first, last, step)',
  canYieldString: false,
  call(args) {
    const [first, last, step] = args.map((arg) => (typeof arg === 'number' ? Math.trunc(arg) : undefined))
    if (args.length !== 3 || first === undefined || last === undefined || step === undefined || step === 0) {
      return invalidArguments(NAME)
    }
    const length = Math.max(0, Math.floor((last - first) / step) + 1)
    if (length > LENGTH_LIMIT) return invalidArguments(NAME)
    return ok(Array.from({ length }, (_, index) => first + index * step + 0))
  },
}
