// ToleratedFailureCount and ToleratedFailurePercentage: an inline Map checks them but fails with its first failing iteration.
import type { Tolerated } from '../../asl/MapRunPlan'
import type { StateBuild } from '../../asl/StateBuild'
import type { Visit } from '../../asl/Visit'
import { ok } from '../../base/Result'
import type { Evaluated } from '../../expressions/Evaluation'
import { expectInteger, expectNumber } from '../../expressions/jsonata/Expected'

/** What this visit tolerates. */
export type Tolerance = (visit: Visit) => Evaluated<Tolerated>

const COUNT = expectInteger(0, Number.MAX_SAFE_INTEGER)
const PERCENTAGE = expectNumber(0, 100)

/** Compiles both fields, which AWS evaluates after MapStateStarted. */
export function compileTolerance(build: StateBuild): Tolerance {
  const countField = build.number('ToleratedFailureCount', COUNT)
  const percentageField = build.number('ToleratedFailurePercentage', PERCENTAGE, 'float')
  return ({ scope }) => {
    const count = countField?.evaluate(scope) ?? ok(null)
    if (!count.ok) return count
    const percentage = percentageField?.evaluate(scope) ?? ok(null)
    return percentage.ok ? ok({ count: count.value, percentage: percentage.value }) : percentage
  }
}
