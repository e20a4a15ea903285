// rule unread-result: a result that is kept is read before it is lost.
import { propertyOf } from '../../../asl/propertyOf'
import type { Machine, StateView } from '../../../machine/Machine'
import { statesWith } from '../../../machine/statesWith'
import type { SyntaxNode } from '../../../syntax/SyntaxTree'
import { hasOpenKeys, hasPlaceholder } from '../../isPlaceholder'
import type { LintRule } from '../../LintRule'

/** Where it is certain: the only next state builds its own input without the result, and its own result replaces all. JSONPath only. */
export const unreadResult: LintRule = {
  id: 'unread-result',
  code: 'UNREAD_RESULT',
  severity: 'HINT',
  doc: {
    what: 'What ResultPath keeps is read by a state that follows.',
    why: 'The next state does not read it and its result takes the place of everything, so it was kept for nothing.',
    fix: 'Say "ResultPath": null when the result is not needed, or give the next state a ResultPath as well.',
    example: {
      bad: '{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:states:::dynamodb:putItem", "ResultPath": "$.stored", "Next": "B" }, "B": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Parameters": { "QueueUrl": "q", "MessageBody.$": "$.order" }, "End": true } } }',
      good: '{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:states:::dynamodb:putItem", "ResultPath": null, "Next": "B" }, "B": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Parameters": { "QueueUrl": "q", "MessageBody.$": "$.order" }, "End": true } } }',
    },
  },
  checkDefinition({ machine, text }, report) {
    for (const state of statesWith(machine, 'ResultPath')) {
      const kept = state.language === 'JSONPath' ? propertyOf(state.node, 'ResultPath') : null
      const name = typeof kept?.value === 'string' ? /^\$\.([A-Za-z_]\w*)/.exec(kept.value)?.[1] : undefined
      if (!kept || name === undefined || propertyOf(state.node, 'OutputPath') || hasOpenKeys(state.node)) continue
      const next = onlyNext(machine, state)
      if (!next || !replacesAll(next) || reads(next.node, name, text)) continue
      report({ node: kept, message: `${next.name} does not read $.${name}, and its result replaces everything.` })
    }
  },
}

function onlyNext(machine: Machine, { transitions }: StateView): StateView | null {
  const next = transitions.map((id) => machine.transitions.get(id)).find((transition) => transition?.kind === 'next')
  return next?.to == null ? null : (machine.states.get(next.to) ?? null)
}

/** A Task or Pass of JSONPath with an input of its own, whose result is the whole output, also when it fails. */
function replacesAll({ node, type, language }: StateView): boolean {
  if (language !== 'JSONPath' || (type !== 'Task' && type !== 'Pass') || hasOpenKeys(node)) return false
  if (!propertyOf(node, 'Parameters') || propertyOf(node, 'InputPath')) return false
  return KEEPING.every((name) => propertyOf(node, name) === null)
}

/** With these the input, or a part of it, may live on. */
const KEEPING = ['ResultPath', 'Catch', 'Result']

/** Any reading of the whole input counts, and any text with a substitution in it. The `$` at the end of a key reads nothing. */
function reads(state: SyntaxNode, name: string, text: string): boolean {
  const own = text.slice(state.from, state.to)
  if (hasPlaceholder(own)) return true
  const paths = own.matchAll(/(?<![$.])\$(?![$A-Za-z_])(?:\.([A-Za-z_]\w*))?/g)
  return [...paths].some(([, member]) => member === undefined || member === name)
}
