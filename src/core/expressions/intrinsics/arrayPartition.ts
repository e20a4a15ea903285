// States.ArrayPartition: cuts an array into chunks.
import { isJsonArray } from '../../base/JsonValue'
import { ok } from '../../base/Result'
import { sizeOf } from '../sizeOf'
import { type IntrinsicFunction, invalidArguments } from './IntrinsicFunction'

const NAME = 'States.ArrayPartition'
const INPUT_BYTES = 262_144

/** `States.ArrayPartition(array, size)`: chunks of `size` (rounded), the last one shorter. */
export const arrayPartition: IntrinsicFunction = {
  name: NAME,
  signature: 'States.ArrayPartition(array, size)',
  canYieldString: false,
  call(args) {
    const [items, wanted] = args
    if (args.length !== 2 || !isJsonArray(items) || typeof wanted !== 'number') return invalidArguments(NAME)
    const size = Math.floor(wanted + 0.5)
    if (size <= 0 || sizeOf(items) > INPUT_BYTES) return invalidArguments(NAME)
    const count = Math.ceil(items.length / size)
    return ok(Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size)))
  },
}
