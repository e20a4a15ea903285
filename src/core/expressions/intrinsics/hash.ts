// States.Hash: a digest of a text.
import { ok } from '../../base/Result'
import { digest } from '../bytes/digest'
import { type IntrinsicFunction, invalidArguments, TEXT_LIMIT } from './IntrinsicFunction'

const NAME = 'States.Hash'

/** `States.Hash(text, algorithm)`: MD5, SHA-1, SHA-256, SHA-384 or SHA-512, in lower-case hex. */
export const hash: IntrinsicFunction = {
  name: NAME,
  signature: 'States.Hash(text, algorithm)',
  canYieldString: true,
  call(args) {
    const [text, algorithm] = args
    if (args.length !== 2 || typeof text !== 'string' || typeof algorithm !== 'string') return invalidArguments(NAME)
    const result = text.length > TEXT_LIMIT ? undefined : digest(text, algorithm)
    return result === undefined ? invalidArguments(NAME) : ok(result)
  },
}
