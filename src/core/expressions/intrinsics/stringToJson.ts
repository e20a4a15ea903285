// States.StringToJson: parses a JSON text.
import { err, ok } from '../../base/Result'
import { parseJsonText } from '../parseJsonText'
import { type IntrinsicFunction, invalidArguments } from './IntrinsicFunction'

const NAME = 'States.StringToJson'

/** `States.StringToJson(text)`; an empty or blank text gives null. */
export const stringToJson: IntrinsicFunction = {
  name: NAME,
  signature: 'States.StringToJson(text)',
  canYieldString: true,
  call(args) {
    const [text] = args
    if (args.length !== 1 || typeof text !== 'string') return invalidArguments(NAME)
    if (text.trim() === '') return ok(null)
    const value = parseJsonText(text)
    return value.ok ? value : err(`Cannot convert String to Json in ${NAME}, caused by: ${value.error}`)
  },
}
