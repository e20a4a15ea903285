// The test of a JSONPath Choice rule: And, Or, Not, or a Variable with one comparator.
import { comparators } from '../../asl/comparators'
import type { StateBuild } from '../../asl/StateBuild'
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../base/JsonValue'
import type { Path } from '../../base/Path'
import { ok } from '../../base/Result'
import type { Evaluated, EvaluationError, EvaluationScope } from '../../expressions/Evaluation'
import type { ReferencePath } from '../../expressions/jsonpath/compileReferencePath'
import { comparisonOf } from './comparisonOf'

export interface Test {
  evaluate(scope: EvaluationScope): Evaluated<boolean>
}

const SELECTORS = ['And', 'Or', 'Not', 'Variable'] as const

/** Compiles a rule at `at`. Faults are reported in AWS's words; null then. */
export function compileTest(build: StateBuild, at: Path, rule: JsonObject): Test | null {
  const selectors = SELECTORS.filter((name) => Object.hasOwn(rule, name))
  if (selectors.length !== 1) {
    build.fault(at, 'The object must have only one of the following fields, [And, Or, Not, Variable, Condition]')
    return null
  }
  switch (selectors[0]) {
    case 'And':
      return every(compileTests(build, [...at, 'And'], rule.And), true)
    case 'Or':
      return every(compileTests(build, [...at, 'Or'], rule.Or), false)
    case 'Not':
      return not(nested(build, [...at, 'Not'], rule.Not))
    default:
      return comparison(build, at, rule)
  }
}

function compileTests(build: StateBuild, at: Path, rules: JsonValue | undefined): readonly Test[] {
  if (!isJsonArray(rules) || rules.length === 0) {
    build.fault(at, 'Value cannot be empty')
    return []
  }
  return rules.flatMap((rule, index) => nested(build, [...at, index], rule) ?? [])
}

function nested(build: StateBuild, at: Path, rule: JsonValue | undefined): Test | null {
  if (isJsonObject(rule)) return compileTest(build, at, rule)
  build.fault(at, 'Expected value of type [OBJECT]')
  return null
}

/** All tests hold (`goal` true), or one holds (`goal` false); the rest is not looked at. */
function every(tests: readonly Test[], goal: boolean): Test {
  return {
    evaluate(scope) {
      for (const test of tests) {
        const held = test.evaluate(scope)
        if (!held.ok || held.value !== goal) return held
      }
      return ok(goal)
    },
  }
}

function not(test: Test | null): Test | null {
  return (
    test && {
      evaluate(scope) {
        const held = test.evaluate(scope)
        return held.ok ? ok(!held.value) : held
      },
    }
  )
}

function comparison(build: StateBuild, at: Path, rule: JsonObject): Test | null {
  const names = Object.keys(rule).filter((key) => comparators.has(key))
  const [name] = names
  if (name === undefined || names.length > 1) {
    build.fault(at, comparatorFault(names))
    return null
  }
  const variable = build.referencePath([...at, 'Variable'], rule.Variable)
  if (variable === null) return null
  return comparators.get(name)?.operand === 'path'
    ? comparePaths(variable, name, build.referencePath([...at, name], rule[name]))
    : compareLiteral(variable, name, rule[name] ?? null)
}

function comparatorFault(names: readonly string[]): string {
  return names.length > 1
    ? `There should only be one of the following fields: [${names.join(', ')}]`
    : `This object should have only one of the following fields: [${[...comparators.keys()].join(', ')}]`
}

function compareLiteral(variable: ReferencePath, name: string, literal: JsonValue): Test {
  if (name === 'IsPresent') return { evaluate: (scope) => ok(variable.read(scope).ok === literal) }
  const compare = comparisonOf(name)
  return {
    evaluate(scope) {
      const value = variable.read(scope)
      return value.ok ? ok(compare(value.value, literal)) : { ok: false, error: invalidReference(variable) }
    },
  }
}

function comparePaths(variable: ReferencePath, name: string, other: ReferencePath | null): Test | null {
  if (other === null) return null
  const compare = comparisonOf(name.slice(0, -'Path'.length))
  return {
    evaluate(scope) {
      const left = variable.read(scope)
      if (!left.ok) return { ok: false, error: invalidReference(variable) }
      const right = other.read(scope)
      return right.ok ? ok(compare(left.value, right.value)) : { ok: false, error: invalidReference(other) }
    },
  }
}

function invalidReference(path: ReferencePath): EvaluationError {
  const cause = `Invalid path '${path.source}': The choice state's condition path references an invalid value.`
  return { error: 'States.Runtime', cause }
}
