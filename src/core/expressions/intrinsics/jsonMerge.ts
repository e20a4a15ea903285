// States.JsonMerge: one object over another.
import { isJsonObject } from '../../base/JsonValue'
import { ok } from '../../base/Result'
import { type IntrinsicFunction, invalidArguments } from './IntrinsicFunction'

const NAME = 'States.JsonMerge'

/** `States.JsonMerge(a, b, false)`: members of `b` win. AWS offers shallow merging only, so the third argument must be false. */
export const jsonMerge: IntrinsicFunction = {
  name: NAME,
  signature: 'States.JsonMerge(a, b, false)',
  canYieldString: false,
  call(args) {
    const [a, b, deep] = args
    if (args.length !== 3 || !isJsonObject(a) || !isJsonObject(b) || deep !== false) return invalidArguments(NAME)
    return ok({ ...a, ...b })
  },
}
