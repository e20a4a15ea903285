// The children of a Map Run as its results tell of them, those that never started included.
import type { ChildResult, MapRunResult } from '../../asl/MapRunPlan'
import type { Visit } from '../../asl/Visit'
import type { CompiledExpression } from '../../expressions/Evaluation'
import type { ChildRecord } from '../../items/ChildRecord'
import { nextChild } from './nextChild'

/** In the order of the items. */
export function recordsOf(
  visit: Visit,
  result: MapRunResult,
  selector: CompiledExpression | null,
): readonly ChildRecord[] {
  return [...result.children.map(recordOf), ...pendingOf(visit, result, selector)]
}

function recordOf({ end, ...child }: ChildResult): ChildRecord {
  const { name, input, executionArn, stateMachineArn, redrives } = child
  const known = { name, input, executionArn, stateMachineArn, redrives }
  if (end === null) return { ...known, status: 'PENDING', startedAt: null, stoppedAt: null }
  const { status, output, error, cause, startedAt, stoppedAt } = end
  return { ...known, status, output, error, cause, startedAt, stoppedAt }
}

/** Ends early where an input cannot be made: that child would have failed the Map Run. */
function pendingOf(
  visit: Visit,
  { plan, next, children }: MapRunResult,
  selector: CompiledExpression | null,
): readonly ChildRecord[] {
  const pending: ChildRecord[] = []
  const stateMachineArn = children[0]?.stateMachineArn ?? ''
  for (let at = next; at < plan.items.length; ) {
    const start = nextChild(visit, plan, at, selector)
    if (!start.ok) break
    const { input, items } = start.value
    pending.push({
      executionArn: null,
      stateMachineArn,
      name: null,
      input,
      status: 'PENDING',
      startedAt: null,
      stoppedAt: null,
      redrives: 0,
    })
    at += items
  }
  return pending
}
