// rule express-support: what an Express workflow cannot call.
import { expressRefusal } from '../../asl/expressRefusal'
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
      const message = typeof resource?.value === 'string' ? expressRefusal(resource.value) : null
      if (resource && message !== null) report({ node: resource, message })
    }
  },
}
