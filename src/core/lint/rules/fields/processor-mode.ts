// rule processor-mode: a distributed Map says what its child executions are.
import { propertyOf } from '../../../asl/propertyOf'
import { hasOpenKeys, isPlaceholder } from '../../isPlaceholder'
import type { LintRule } from '../../LintRule'

/** ExecutionType is needed in DISTRIBUTED mode and refused in INLINE mode. */
export const processorMode: LintRule = {
  id: 'processor-mode',
  code: 'SCHEMA_VALIDATION_FAILED',
  severity: 'ERROR',
  doc: {
    what: 'In DISTRIBUTED mode the processor has an ExecutionType; in INLINE mode it has none.',
    why: 'Each item of a distributed Map runs in a workflow of its own, Standard or Express; an inline Map starts none.',
    fix: 'Add "ExecutionType": "STANDARD" or "EXPRESS", or take the field out of an inline Map.',
    example: {
      bad: '{ "Type": "Map", "ItemProcessor": { "ProcessorConfig": { "Mode": "DISTRIBUTED" }, "StartAt": "A", "States": { "A": { "Type": "Succeed" } } }, "End": true }',
      good: '{ "Type": "Map", "ItemProcessor": { "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS" }, "StartAt": "A", "States": { "A": { "Type": "Succeed" } } }, "End": true }',
    },
  },
  fields: ['ItemProcessor', 'Iterator'],
  checkState({ scopes }, report) {
    for (const { kind, node } of scopes) {
      const config = kind === 'processor' ? propertyOf(node, 'ProcessorConfig') : null
      if (config?.kind !== 'object' || hasOpenKeys(config)) continue
      const mode = propertyOf(config, 'Mode')
      if (mode && isPlaceholder(mode)) continue
      const isDistributed = mode?.value === 'DISTRIBUTED'
      const type = propertyOf(config, 'ExecutionType')
      if (isDistributed && !type) report({ node: config, message: 'These fields are required: [ExecutionType]' })
      if (!isDistributed && type) report({ node: config, message: "Field 'ExecutionType' is not supported" })
    }
  },
}
