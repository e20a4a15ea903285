// What an intrinsic function is: a name and a synchronous, pure call.
import type { JsonValue } from '../../base/JsonValue'
import { type Err, err, type Result } from '../../base/Result'
import type { Chance } from '../Evaluation'

/** One of the 18 functions of a JSONPath state. */
export interface IntrinsicFunction {
  /** As it is called: `States.Format`. */
  readonly name: string
  /** For completion and hover: `States.Format(template, args…)`. */
  readonly signature: string
  /** True when its result can be a string, which ErrorPath and CausePath ask for. */
  readonly canYieldString: boolean
  /** A failure is the sentence AWS ends the cause with: `Invalid arguments in States.Format`. */
  call(args: readonly JsonValue[], chance: Chance): Result<JsonValue, string>
}

/** AWS's answer to every wrong type, range or number of arguments. */
export function invalidArguments(name: string): Err<string> {
  return err(`Invalid arguments in ${name}`)
}

/** The longest text, in UTF-16 units, that the Base64 functions and Hash take. */
export const TEXT_LIMIT = 10_000
