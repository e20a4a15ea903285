// Compiles a call of an intrinsic function, `States.Format('{}', $.name)`.
import type { JsonValue } from '../../base/JsonValue'
import { err, ok, type Result } from '../../base/Result'
import type { CompiledExpression, Evaluated, EvaluationScope, ExpressionFault } from '../Evaluation'
import { toCompiledPath } from '../jsonpath/compilePath'
import { format } from './format'
import type { IntrinsicFunction } from './IntrinsicFunction'
import { type IntrinsicArgument, type IntrinsicCall, parseIntrinsic } from './parseIntrinsic'

type Evaluate = (scope: EvaluationScope) => Evaluated

/** Compiles a call with all calls nested in it. An unknown function or bad syntax is a fault; a wrong arity fails when evaluated. */
export function compileIntrinsic(source: string): Result<CompiledExpression, ExpressionFault> {
  const call = parseIntrinsic(source)
  return typeof call === 'number'
    ? err({ message: 'The value must be a valid JSONPath or a valid intrinsic function call', position: call })
    : ok({ source, constant: false, evaluate: callEvaluator(call) })
}

function callEvaluator(call: IntrinsicCall): Evaluate {
  const { callee, source } = call
  const args = call.args.map((argument) => argumentEvaluator(argument, callee, source))
  return (scope) => {
    const values: JsonValue[] = []
    for (const argument of args) {
      const value = argument(scope)
      if (!value.ok) return value
      values.push(value.value)
    }
    const result = callee.call(values, scope.chance)
    if (result.ok) return result
    const cause = `There was an error while evaluating the intrinsic function: ${source}. ${result.error}`
    return err({ error: 'States.Runtime', cause })
  }
}

function argumentEvaluator(argument: IntrinsicArgument, callee: IntrinsicFunction, call: string): Evaluate {
  switch (argument.kind) {
    case 'literal': {
      const value = ok(callee === format ? (argument.template ?? argument.value) : argument.value)
      return () => value
    }
    case 'call':
      return callEvaluator(argument.call)
    case 'path': {
      const path = toCompiledPath(argument.source, argument.path)
      return (scope) => {
        const value = path.read(scope)
        return value.ok ? value : err(argumentNotFound(call, path.source, scope))
      }
    }
  }
}

function argumentNotFound(call: string, path: string, scope: EvaluationScope) {
  const place = `The JsonPath argument for the field '${path}' could not be found in the input '${JSON.stringify(scope.input)}'`
  return { error: 'States.Runtime', cause: `The function '${call}' had the following error: ${place}` } as const
}
