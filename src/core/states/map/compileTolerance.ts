// ToleratedFailureCount and ToleratedFailurePercentage: an inline Map checks them but fails with its first failing iteration.
import type { StateBuild } from '../../asl/StateBuild'
import type { Visit } from '../../asl/Visit'
import type { EvaluationError } from '../../expressions/Evaluation'
import { expectInteger, expectNumber } from '../../expressions/jsonata/Expected'

/** The fault of the fields for this visit, or null. */
export type Tolerance = (visit: Visit) => EvaluationError | null

const COUNT = expectInteger(0, Number.MAX_SAFE_INTEGER)
const PERCENTAGE = expectNumber(0, 100)

/** Compiles the check, which AWS makes after MapStateStarted. */
export function compileTolerance(build: StateBuild): Tolerance {
  const count = build.number('ToleratedFailureCount', COUNT)
  const percentage = build.number('ToleratedFailurePercentage', PERCENTAGE, 'float')
  return (visit) => {
    for (const field of [count, percentage]) {
      const value = field?.evaluate(visit.scope)
      if (value && !value.ok) return value.error
    }
    return null
  }
}
