// States.MathRandom: a whole number between two bounds.
import { ok } from '../../base/Result'
import { JavaRandom } from '../JavaRandom'
import { type IntrinsicFunction, invalidArguments } from './IntrinsicFunction'

const NAME = 'States.MathRandom'
const JAVA_INT_LIMIT = 2 ** 31

/** `States.MathRandom(start, end[, seed])`: start is included, end is not; fractions of the bounds are cut off. */
export const mathRandom: IntrinsicFunction = {
  name: NAME,
  signature: 'States.MathRandom(start, end, seed?)',
  canYieldString: false,
  call(args, chance) {
    const [start, end, seed] = args
    if (args.length < 2 || args.length > 3 || typeof start !== 'number' || typeof end !== 'number') {
      return invalidArguments(NAME)
    }
    if (args.length === 3 && typeof seed !== 'number') return invalidArguments(NAME)
    const low = Math.trunc(start)
    const span = Math.trunc(end) - low
    if (span <= 0) return invalidArguments(NAME)
    return ok(low + (typeof seed === 'number' ? seeded(seed, span) : Math.floor(chance.random() * span)))
  },
}

function seeded(seed: number, span: number): number {
  const random = new JavaRandom(seed)
  return span < JAVA_INT_LIMIT ? random.nextInt(span) : Math.floor(random.nextDouble() * span)
}
