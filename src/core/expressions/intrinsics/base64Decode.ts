// States.Base64Decode: the text of Base64-encoded UTF-8 bytes.
import { ok } from '../../base/Result'
import { decodeBase64 } from '../bytes/base64'
import { utf8Text } from '../bytes/utf8'
import { type IntrinsicFunction, invalidArguments, TEXT_LIMIT } from './IntrinsicFunction'

const NAME = 'States.Base64Decode'

/** `States.Base64Decode(text)`, at most 10,000 characters. */
export const base64Decode: IntrinsicFunction = {
  name: NAME,
  signature: 'States.Base64Decode(text)',
  canYieldString: true,
  call(args) {
    const [text] = args
    if (args.length !== 1 || typeof text !== 'string' || text.length > TEXT_LIMIT) return invalidArguments(NAME)
    const bytes = decodeBase64(text)
    return bytes === undefined ? invalidArguments(NAME) : ok(utf8Text(bytes))
  },
}
