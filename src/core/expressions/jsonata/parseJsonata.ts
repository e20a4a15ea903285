// Parses JSONata expressions and remembers them: parsing costs far more than evaluating.
import { err, ok, type Result } from '../../base/Result'
import { remembered } from '../../base/remembered'
import { analyseExpression, type ExpressionAnalysis } from './analyseExpression'
import type { JsonataFault } from './JsonataFault'
import jsonata, { type SyncExpression } from './jsonataSync.data.js'

export interface ParsedJsonata {
  readonly expression: SyncExpression
  readonly analysis: ExpressionAnalysis
}

type Parsed = Result<ParsedJsonata, JsonataFault>

/** The expression of a source text, or AWS's INVALID_JSONATA_EXPRESSION with the parser's message. */
export const parseJsonata: (source: string) => Parsed = remembered(parse, 2000)

function parse(source: string): Parsed {
  try {
    const expression = jsonata(source)
    return ok({ expression, analysis: analyseExpression(expression.ast()) })
  } catch (error) {
    // The parser throws plain objects, and a RangeError when brackets nest beyond the stack.
    const { message, position, token } = error as Thrown
    const text = error instanceof RangeError ? 'Expression is nested too deeply' : (message ?? 'Syntax error')
    return err({
      code: 'INVALID_JSONATA_EXPRESSION',
      message: text,
      path: [],
      ...(position !== undefined && { position }),
      ...(typeof token === 'string' && { length: lengthOf(token, source, position) }),
    })
  }
}

interface Thrown {
  readonly message?: string
  readonly position?: number
  readonly token?: unknown
}

/** How much of the text before `position` is the token; names in backquotes and texts are longer than they are said to be. */
function lengthOf(token: string, source: string, position: number | undefined): number {
  return position !== undefined && source.slice(0, position).endsWith(token) ? Math.max(token.length, 1) : 1
}
