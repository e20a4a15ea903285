// States.ArrayLength: counts the items of an array.
import { isJsonArray } from '../../base/JsonValue'
import { ok } from '../../base/Result'
import { type IntrinsicFunction, invalidArguments } from './IntrinsicFunction'

const NAME = 'States.ArrayLength'

/** `States.ArrayLength(array)`. */
export const arrayLength: IntrinsicFunction = {
  name: NAME,
  signature: 'States.ArrayLength(array)',
  canYieldString: false,
  call(args) {
    const [items] = args
    return args.length === 1 && isJsonArray(items) ? ok(items.length) : invalidArguments(NAME)
  },
}
