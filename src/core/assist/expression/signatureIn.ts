// The call that a caret stands in, and which of its arguments.
import type { ExpressionSubject, SignatureHelp } from '../Assist'
import { describedIntrinsics } from './describedIntrinsics'
import { functionDocs, parametersIn } from './functionParts'
import { type DescribedFunction, jsonataFunctions } from './jsonataFunctions'
import { type ExpressionToken, intrinsicTokens, jsonataTokens } from './tokens'

/** Null outside of calls, and in calls of what is no function of the language. */
export function signatureIn({ text, dialect }: ExpressionSubject, index: number): SignatureHelp | null {
  const isJsonata = dialect === 'jsonata'
  const tokens = (isJsonata ? jsonataTokens(text) : intrinsicTokens(text)).filter(({ from }) => from < index)
  const functions = isJsonata ? jsonataFunctions : describedIntrinsics
  const call = openCall(tokens, functions)
  if (!call) return null
  const { signature } = call.described
  const parameters = parametersIn(signature)
  const last = parameters.length - 1
  const repeats = signature.includes('…')
  const active = call.argument > last && repeats ? last : call.argument
  return { signature, parameters, active, docs: functionDocs(call.described).slice(1) }
}

interface OpenCall {
  readonly described: DescribedFunction
  readonly argument: number
}

/** The innermost call that is open behind the tokens. */
function openCall(
  tokens: readonly ExpressionToken[],
  functions: ReadonlyMap<string, DescribedFunction>,
): OpenCall | null {
  let depth = 0
  let argument = 0
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at]
    if (token?.kind !== 'sign') continue
    if (')]}'.includes(token.source)) depth += 1
    else if (depth > 0 && '([{'.includes(token.source)) depth -= 1
    else if (depth === 0 && token.source === ',') argument += 1
    else if ('([{;'.includes(token.source)) {
      const described = token.source === '(' ? functions.get(tokens[at - 1]?.source ?? '') : undefined
      if (described) return { described, argument }
      // An array, an object or a group among the arguments: its commas are its own.
      argument = 0
    }
  }
  return null
}
