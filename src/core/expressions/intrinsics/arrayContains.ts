// States.ArrayContains: looks for a value in an array.
import { isJsonArray } from '../../base/JsonValue'
import { ok } from '../../base/Result'
import { isDeepEqual } from '../isDeepEqual'
import { type IntrinsicFunction, invalidArguments } from './IntrinsicFunction'

const NAME = 'States.ArrayContains'

/** `States.ArrayContains(array, value)`, by deep equality. */
export const arrayContains: IntrinsicFunction = {
  name: NAME,
  signature: 'States.ArrayContains(array, value)',
  canYieldString: false,
  call(args) {
    const [items, value] = args
    if (args.length !== 2 || !isJsonArray(items) || value === undefined) return invalidArguments(NAME)
    return ok(items.some((item) => isDeepEqual(item, value)))
  },
}
