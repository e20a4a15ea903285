// rule lambda-metadata-kept: of a function's answer only what it says is kept.
import { parseResource } from '../../../asl/parseResource'
import { propertyOf } from '../../../asl/propertyOf'
import { hasOpenKeys } from '../../isPlaceholder'
import type { LintRule } from '../../LintRule'

/** The last state of a Map's processor, whose output the Map collects once for every item. JSONPath only. */
export const lambdaMetadataKept: LintRule = {
  id: 'lambda-metadata-kept',
  code: 'LAMBDA_METADATA_KEPT',
  severity: 'HINT',
  doc: {
    what: 'A lambda:invoke at the end of a Map gives on its Payload alone.',
    why: 'Headers and status codes come with every answer, about 1 kB for each item: a few hundred items exceed the 256 KiB of a state.',
    fix: 'Add "OutputPath": "$.Payload", or take what is needed with ResultSelector.',
    example: {
      bad: '{ "Type": "Map", "ItemProcessor": { "StartAt": "I", "States": { "I": { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": { "FunctionName": "f" }, "Retry": [{ "ErrorEquals": ["States.ALL"] }], "End": true } } }, "End": true }',
      good: '{ "Type": "Map", "ItemProcessor": { "StartAt": "I", "States": { "I": { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": { "FunctionName": "f" }, "OutputPath": "$.Payload", "Retry": [{ "ErrorEquals": ["States.ALL"] }], "End": true } } }, "End": true }',
    },
  },
  checkDefinition({ machine }, report) {
    for (const { node, type, ends, language, scope } of machine.states.values()) {
      if (type !== 'Task' || !ends || language !== 'JSONPath' || hasOpenKeys(node)) continue
      const around = machine.scopes.get(scope)
      const owner = around?.kind === 'processor' && around.owner !== null ? machine.states.get(around.owner) : null
      const kept = owner ? propertyOf(owner.node, 'ResultPath') : null
      if (!owner || kept?.value === null || hasOpenKeys(owner.node) || propertyOf(owner.node, 'ResultWriter')) continue
      const resource = propertyOf(node, 'Resource')
      const { resourceType, resource: call } = parseResource(typeof resource?.value === 'string' ? resource.value : '')
      if (
        !resource ||
        resourceType !== 'lambda' ||
        call !== 'invoke' ||
        SELECTING.some((name) => propertyOf(node, name))
      )
        continue
      report({
        node: resource,
        message: 'The Map collects headers and status codes of every call; Payload alone is smaller.',
      })
    }
  },
}

const SELECTING = ['ResultSelector', 'ResultPath', 'OutputPath']
