// What a mock that computes says to a call.
import type { Effect } from '../../asl/Execution'
import type { JsonObject, JsonValue } from '../../base/JsonValue'
import { err, type Result } from '../../base/Result'
import { compileJsonata } from '../../expressions/jsonata/compileJsonata'
import { innerExpression } from '../../expressions/jsonata/innerExpression'
import { isJsonataString } from '../../expressions/jsonata/isJsonataString'
import { chanceOf } from '../../interpreter/chanceOf'

const NO_CONTEXT: JsonObject = {}
/** Spreads neighbouring tokens over the seeds. */
const GOLDEN = 0x9e3779b1

/**
 * The value of `compute`, a JSONata string over `$states.input`, for the input of a call; a sentence when it cannot be
 * had. Its random numbers and clock are the call's: the same call computes the same.
 */
export function computeAnswer(
  compute: string,
  { token, at, call }: Pick<Extract<Effect, { kind: 'invoke' }>, 'token' | 'at' | 'call'>,
): Result<JsonValue, string> {
  if (!isJsonataString(compute)) return err(`'${compute}' is no JSONata expression: it stands between {% and %}.`)
  const source = innerExpression(compute)
  const compiled = compileJsonata(source, 'compute', { states: ['input'] })
  if (!compiled.ok) return err(compiled.error[0]?.message ?? `'${source}' is no JSONata expression.`)
  const value = compiled.value.evaluate({
    input: call.input,
    context: () => NO_CONTEXT,
    variables: new Map(),
    chance: chanceOf({ random: Math.imul(token + 1, GOLDEN), at }),
  })
  return value.ok ? value : err(value.error.cause)
}
