// States.Format: fills the `{}` of a template.
import type { JsonValue } from '../../base/JsonValue'
import { err, ok, type Result } from '../../base/Result'
import { javaString } from '../javaString'
import { type IntrinsicFunction, invalidArguments } from './IntrinsicFunction'

const NAME = 'States.Format'

/** `States.Format(template, …)`: as many arguments as `{}`; `\{` and `\}` are literal braces, `\\` a backslash. */
export const format: IntrinsicFunction = {
  name: NAME,
  signature: 'States.Format(template, args…)',
  canYieldString: true,
  call([template, ...values]) {
    if (typeof template !== 'string') return invalidArguments(NAME)
    const pieces = split(template)
    if (!pieces.ok) return pieces
    return pieces.value.length === values.length + 1 ? ok(weave(pieces.value, values)) : invalidArguments(NAME)
  },
}

function weave(pieces: readonly string[], values: readonly JsonValue[]): string {
  return pieces.map((piece, index) => (index === 0 ? piece : javaString(values[index - 1] ?? null) + piece)).join('')
}

/** The texts before, between and after the placeholders. */
function split(template: string): Result<readonly string[], string> {
  const pieces: string[] = []
  let piece = ''
  for (let index = 0; index < template.length; index += 1) {
    const letter = template.charAt(index)
    const following = template.charAt(index + 1)
    if (letter === '\\' && following !== '' && '{}\\'.includes(following)) {
      piece += following
      index += 1
    } else if (letter === '}') return unmatched('{', '}')
    else if (letter !== '{') piece += letter
    else if (following !== '}') return unmatched('}', '{')
    else {
      pieces.push(piece)
      piece = ''
      index += 1
    }
  }
  return ok([...pieces, piece])
}

function unmatched(missing: string, found: string): Result<never, string> {
  return err(`Invalid template in ${NAME}: matching '${missing}' not found for '${found}'.`)
}
