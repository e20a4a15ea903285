// Simulates a recorded execution.
import type { RunContext } from '../../core/asl/Execution'
import { eventToNormalForm } from '../../core/interpreter/eventToNormalForm'
import type { InputMatches } from '../../core/runs/pickMock'
import { simulateNow } from '../simulate'
import type { ConformanceCase, ExecutionResult } from './ConformanceCase'
import { differenceOf, placeholdersOf } from './compareValues'

/** The host on which executions were recorded that do not say. */
const RECORDER: RunContext = { roleArn: 'arn:aws:iam::111111111111:role/snf-role' }

/** `when` of its mocks may hold the case's placeholders. */
export function runCase(recorded: ConformanceCase): ExecutionResult {
  const holders = placeholdersOf(recorded.placeholders)
  const { definition, input, mocks, context, type, fixtures } = recorded
  const options = { input, mocks, context: { ...RECORDER, ...context }, type, fixtures }
  const matches: InputMatches = (when, given) => differenceOf(when, given, holders) === null
  const run = simulateNow(definition, options, { matches, stops: recorded.requires?.includes('abort') === true })
  return { ...run, events: run.events.map(eventToNormalForm) }
}
