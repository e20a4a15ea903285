// States.MathAdd: the sum of two rounded numbers.
import { ok } from '../../base/Result'
import { type IntrinsicFunction, invalidArguments } from './IntrinsicFunction'

const NAME = 'States.MathAdd'

/** `States.MathAdd(a, b)`: each is rounded first, halves upwards, as Java's Math.round does. */
export const mathAdd: IntrinsicFunction = {
  name: NAME,
  signature: 'States.MathAdd(a, b)',
  canYieldString: false,
  call(args) {
    const [a, b] = args
    if (args.length !== 2 || typeof a !== 'number' || typeof b !== 'number') return invalidArguments(NAME)
    // Adding 0 turns the -0 that rounding can give into 0.
    return ok(Math.floor(a + 0.5) + Math.floor(b + 0.5) + 0)
  },
}
