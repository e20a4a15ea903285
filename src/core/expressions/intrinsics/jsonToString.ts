// States.JsonToString: writes a value as compact JSON.
import { ok } from '../../base/Result'
import { type IntrinsicFunction, invalidArguments } from './IntrinsicFunction'

const NAME = 'States.JsonToString'

/** `States.JsonToString(value)`. */
export const jsonToString: IntrinsicFunction = {
  name: NAME,
  signature: 'States.JsonToString(value)',
  canYieldString: true,
  call: (args) => (args.length === 1 ? ok(JSON.stringify(args[0])) : invalidArguments(NAME)),
}
