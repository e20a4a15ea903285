// States.StringSplit: cuts a text at any of some characters.
import { ok } from '../../base/Result'
import { type IntrinsicFunction, invalidArguments } from './IntrinsicFunction'

const NAME = 'States.StringSplit'

/** `States.StringSplit(text, separators)`: every character of `separators` separates; empty parts are dropped. */
export const stringSplit: IntrinsicFunction = {
  name: NAME,
  signature: 'States.StringSplit(text, separators)',
  canYieldString: false,
  call(args) {
    const [text, separators] = args
    if (args.length !== 2 || typeof text !== 'string' || typeof separators !== 'string') return invalidArguments(NAME)
    const marks = new Set(separators)
    const parts = ['']
    for (const letter of text) {
      if (marks.has(letter)) parts.push('')
      else parts.push((parts.pop() ?? '') + letter)
    }
    return ok(parts.filter((part) => part !== ''))
  },
}
