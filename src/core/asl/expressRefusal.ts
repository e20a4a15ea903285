// What an Express workflow cannot call (developer guide, "Choosing workflow type").
import { parseResource } from './parseResource'

/** Why AWS refuses the Resource of a Task in an Express workflow, in its words; null when it does not. The blank at the end of one is AWS's. */
export function expressRefusal(resource: string): string | null {
  const { kind, pattern } = parseResource(resource)
  if (kind === 'activity') return 'Express state machine does not support Activity ARN'
  if (pattern === 'waitForTaskToken') {
    return "Express state machine does not support '.waitForTaskToken' service integration "
  }
  return pattern === 'sync' ? "Express state machine does not support '.sync' service integration" : null
}
