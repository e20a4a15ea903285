// Fix of direct-lambda: lambda:invoke with the same input and the same output.
import { propertyOf } from '../../asl/propertyOf'
import type { JsonObject } from '../../base/JsonValue'
import type { Change } from '../../syntax/Notation'
import { pathOf } from '../../syntax/pathOf'
import type { FixMaker } from './FixMaker'

/** With these the answer is read in another form, which nobody can rewrite for sure. */
const READING = ['ResultSelector', 'ResultPath', 'OutputPath', 'Assign', 'Output']

export const directLambdaFixes: FixMaker = {
  rule: 'direct-lambda',
  inState(_problem, { node, language }) {
    const resource = propertyOf(node, 'Resource')
    if (typeof resource?.value !== 'string' || READING.some((name) => propertyOf(node, name))) return []
    const task = pathOf(node)
    const isPath = language === 'JSONPath'
    const name = isPath ? 'Parameters' : 'Arguments'
    const output = isPath
      ? { key: 'OutputPath', value: '$.Payload' }
      : { key: 'Output', value: '{% $states.result.Payload %}' }
    const written = propertyOf(node, name)
    const given: JsonObject = isPath ? { 'Payload.$': '$' } : { Payload: '{% $states.input %}' }
    const payload: JsonObject = written ? { Payload: written.value ?? null } : given
    const changes: readonly Change[] = [
      {
        op: 'set',
        at: pathOf(resource),
        value: resource.value.replace(/^arn:(aws[a-z-]*):.*$/s, 'arn:$1:states:::lambda:invoke'),
      },
      { op: 'set', at: [...task, name], value: { FunctionName: resource.value, ...payload } },
      { op: 'insert', into: task, key: output.key, value: output.value, after: name },
    ]
    return [{ label: 'Call lambda:invoke', changes }]
  },
}
