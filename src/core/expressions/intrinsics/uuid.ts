// States.UUID: a version 4 UUID.
import { ok } from '../../base/Result'
import { type IntrinsicFunction, invalidArguments } from './IntrinsicFunction'

const NAME = 'States.UUID'

/** `States.UUID()`, drawn from the run's seed. */
export const uuid: IntrinsicFunction = {
  name: NAME,
  signature: 'States.UUID()',
  canYieldString: true,
  call: (args, chance) => (args.length === 0 ? ok(chance.uuid()) : invalidArguments(NAME)),
}
