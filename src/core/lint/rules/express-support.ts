// rule express-support: what an Express workflow cannot call.
import { parseResource } from '../../asl/parseResource'
import { propertyOf } from '../../asl/propertyOf'
import type { LintRule } from '../Finding'

/** Express workflows wait for nothing: no jobs, no task tokens, no activities. */
export const expressSupport: LintRule = {
  id: 'express-support',
  code: 'SCHEMA_VALIDATION_FAILED',
  severity: 'ERROR',
  help: 'Express workflows cannot wait for jobs, task tokens or activities.',
  check({ machine, workflowType }, report) {
    if (workflowType !== 'EXPRESS') return
    for (const state of machine.states.values()) {
      const resource = state.type === 'Task' ? propertyOf(state.node, 'Resource') : null
      const message = typeof resource?.value === 'string' ? faultOf(resource.value) : null
      if (resource && message !== null) report({ node: resource, message })
    }
  },
}

/** The blank at the end of the first sentence is AWS's. */
function faultOf(resource: string): string | null {
  const { kind, pattern } = parseResource(resource)
  if (kind === 'activity') return 'Express state machine does not support Activity ARN'
  if (pattern === 'waitForTaskToken') {
    return "Express state machine does not support '.waitForTaskToken' service integration "
  }
  return pattern === 'sync' ? "Express state machine does not support '.sync' service integration" : null
}
