// Compiles one JSONata expression as AWS runs it: synchronous, bounded, without a context item.
import { err, ok, type Result } from '../../base/Result'
import type { CompiledExpression, Evaluated, EvaluationError, EvaluationScope } from '../Evaluation'
import type { ExpressionAnalysis } from './analyseExpression'
import { withChance } from './awsFunctions'
import { type DirectForm, directForm } from './directForm'
import type { JsonataFault } from './JsonataFault'
import type { JsonataOptions } from './JsonataOptions'
import type { SyncExpression } from './jsonataSync.data.js'
import { parseJsonata } from './parseJsonata'
import { plainValue } from './plainValue'
import { queryError, threwError, UNPLAIN } from './queryError'
import { refusedReferences } from './refusedReferences'

/**
 * Compiles the inner text of `{% … %}`. `field` is the field path AWS quotes: `Output/a`, `Choices[0]/Condition`.
 * Evaluation fails with States.QueryEvaluationError; its results are plain JSON and share nothing writable with the scope.
 */
export function compileJsonata(
  source: string,
  field: string,
  options: JsonataOptions,
): Result<CompiledExpression, readonly JsonataFault[]> {
  const parsed = parseJsonata(source)
  if (!parsed.ok) return err([parsed.error])
  const { expression, analysis } = parsed.value
  const faults = refusals(analysis, options)
  if (faults.length > 0) return err(faults)
  const bindings = bindingsMaker(analysis)
  const evaluate = (scope: EvaluationScope) => evaluateOnce(expression, bindings(scope), scope, source, field)
  const direct = directForm(expression.ast())
  return ok({ source, constant: false, evaluate: direct === undefined ? evaluate : directFirst(direct, evaluate) })
}

function directFirst(direct: DirectForm, evaluate: (scope: EvaluationScope) => Evaluated) {
  return (scope: EvaluationScope): Evaluated => {
    const value = direct(scope)
    return value === undefined ? evaluate(scope) : ok(value)
  }
}

function refusals(analysis: ExpressionAnalysis, { states }: JsonataOptions): readonly JsonataFault[] {
  return refusedReferences(analysis, states).map(({ message, position }) => ({
    message,
    code: 'UNSUPPORTED_JSONATA_EXPRESSION',
    path: [],
    ...(position !== undefined && { position }),
  }))
}

type Bindings = Record<string, unknown>

/** Binds only what the expression names: the context object is not made for an expression that does not read it. */
function bindingsMaker(analysis: ExpressionAnalysis): (scope: EvaluationScope) => Bindings {
  const names = [...analysis.variables]
  const whole = analysis.readsWholeStates
  const readsStates = whole || analysis.members.size > 0
  const readsContext = whole || analysis.members.has('context')
  return (scope) => {
    const bindings: Bindings = Object.create(null)
    for (const name of names) {
      const value = scope.variables.get(name)
      if (value !== undefined) bindings[name] = value
    }
    if (readsStates) bindings.states = statesObject(scope, readsContext)
    return bindings
  }
}

function statesObject(scope: EvaluationScope, readsContext: boolean): object {
  const states: Record<string, unknown> = { input: scope.input }
  if (scope.result !== undefined) states.result = scope.result
  if (scope.errorOutput !== undefined) states.errorOutput = scope.errorOutput
  if (readsContext) states.context = scope.context()
  return states
}

function evaluateOnce(
  expression: SyncExpression,
  bindings: Bindings,
  scope: EvaluationScope,
  source: string,
  field: string,
): Evaluated {
  try {
    const plain = plainValue(withChance(scope.chance, () => expression.evaluate(undefined, bindings)))
    return typeof plain === 'string' ? err(queryError(source, field, UNPLAIN[plain])) : ok(plain.value)
  } catch (thrown) {
    return err({ ...queryError(source, field, threwError(thrown)), ...placeOf(thrown) })
  }
}

/** The library's errors say where in the expression they arose. */
function placeOf(thrown: unknown): Pick<EvaluationError, 'position'> {
  const { position } = thrown as { readonly position?: unknown }
  return typeof position === 'number' ? { position } : {}
}
