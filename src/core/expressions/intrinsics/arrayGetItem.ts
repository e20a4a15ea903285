// States.ArrayGetItem: one item of an array.
import { isJsonArray } from '../../base/JsonValue'
import { ok } from '../../base/Result'
import { type IntrinsicFunction, invalidArguments } from './IntrinsicFunction'

const NAME = 'States.ArrayGetItem'

/** `States.ArrayGetItem(array, index)`: from 0, fractions cut off; an empty array gives null for any index. */
export const arrayGetItem: IntrinsicFunction = {
  name: NAME,
  signature: 'States.ArrayGetItem(array, index)',
  canYieldString: true,
  call(args) {
    const [items, index] = args
    if (args.length !== 2 || !isJsonArray(items) || typeof index !== 'number') return invalidArguments(NAME)
    const item = items[Math.trunc(index)]
    if (item !== undefined) return ok(item)
    return items.length === 0 ? ok(null) : invalidArguments(NAME)
  },
}
