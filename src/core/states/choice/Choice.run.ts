// Choice leaves by the first rule that holds, else by Default.
import type { Exit } from '../../asl/Exit'
import { NOWHERE } from '../../asl/Exit'
import type { Move } from '../../asl/Move'
import type { StateBehaviour } from '../../asl/StateBehaviour'
import type { StateBuild } from '../../asl/StateBuild'
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../base/JsonValue'
import type { CompiledExpression } from '../../expressions/Evaluation'
import { expectBoolean } from '../../expressions/jsonata/Expected'
import { compileTest } from './compileTest'

interface Rule {
  readonly test: Pick<CompiledExpression<boolean>, 'evaluate'>
  readonly exit: Exit
}

const NO_MATCH = 'Failed to transition out of the state. The state does not point to a next state.'

/** Developer guide, "Choice workflow state". Nothing matching without a Default is a States.Runtime error, as recorded. */
export const runChoice: StateBehaviour = {
  type: 'Choice',
  compile(build) {
    const rules = compileRules(build)
    const otherwise = build.defaultExit()
    return {
      enter(visit): Move {
        for (const { test, exit } of rules) {
          const held = test.evaluate(visit.scope)
          if (!held.ok) return { kind: 'faulty', error: held.error }
          if (held.value) return { kind: 'exit', result: visit.input, exit }
        }
        if (otherwise.next !== NOWHERE) return { kind: 'exit', result: visit.input, exit: otherwise }
        return { kind: 'faulty', error: { error: 'States.Runtime', cause: NO_MATCH } }
      },
    }
  },
}

function compileRules(build: StateBuild): readonly Rule[] {
  const choices = build.field('Choices')
  if (choices === undefined) return []
  if (!isJsonArray(choices)) build.fault(['Choices'], 'Expected value of type [ARRAY]')
  else if (choices.length === 0) build.fault(['Choices'], 'Value cannot be empty')
  else return choices.flatMap((rule, index) => compileRule(build, rule, index))
  return []
}

function compileRule(build: StateBuild, rule: JsonValue, index: number): readonly Rule[] {
  if (!isJsonObject(rule)) {
    build.fault(['Choices', index], 'Expected value of type [OBJECT]')
    return []
  }
  const test =
    build.language === 'JSONata' ? condition(build, rule, index) : compileTest(build, ['Choices', index], rule)
  return test === null ? [] : [{ test, exit: build.ruleExit(index, rule) }]
}

function condition(build: StateBuild, rule: JsonObject, index: number): CompiledExpression<boolean> | null {
  const value = Object.hasOwn(rule, 'Condition') ? rule.Condition : undefined
  if (value === undefined) {
    build.fault(
      ['Choices', index],
      'The object must have only one of the following fields, [And, Or, Not, Variable, Condition]',
    )
  }
  return build.typed(['Choices', index, 'Condition'], value, expectBoolean)
}
