// rule processor-mode: a distributed Map says what its child executions are.
import { propertyOf } from '../../asl/propertyOf'
import type { LintRule } from '../Finding'

/** ExecutionType is needed in DISTRIBUTED mode and refused in INLINE mode. */
export const processorMode: LintRule = {
  id: 'processor-mode',
  code: 'SCHEMA_VALIDATION_FAILED',
  severity: 'ERROR',
  help: 'In DISTRIBUTED mode the processor needs an ExecutionType; in INLINE mode it has none.',
  check({ machine }, report) {
    for (const scope of machine.scopes.values()) {
      const config = scope.kind === 'processor' ? propertyOf(scope.node, 'ProcessorConfig') : null
      if (config?.kind !== 'object') continue
      const isDistributed = propertyOf(config, 'Mode')?.value === 'DISTRIBUTED'
      const type = propertyOf(config, 'ExecutionType')
      if (isDistributed && !type) report({ node: config, message: 'These fields are required: [ExecutionType]' })
      if (!isDistributed && type) report({ node: config, message: "Field 'ExecutionType' is not supported" })
    }
  },
}
