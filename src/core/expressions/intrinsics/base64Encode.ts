// States.Base64Encode: the Base64 of a text's UTF-8 bytes.
import { ok } from '../../base/Result'
import { encodeBase64 } from '../bytes/base64'
import { utf8Bytes } from '../bytes/utf8'
import { type IntrinsicFunction, invalidArguments, TEXT_LIMIT } from './IntrinsicFunction'

const NAME = 'States.Base64Encode'

/** `States.Base64Encode(text)`, at most 10,000 characters. */
export const base64Encode: IntrinsicFunction = {
  name: NAME,
  signature: 'States.Base64Encode(text)',
  canYieldString: true,
  call(args) {
    const [text] = args
    if (args.length !== 1 || typeof text !== 'string' || text.length > TEXT_LIMIT) return invalidArguments(NAME)
    return ok(encodeBase64(utf8Bytes(text)))
  },
}
