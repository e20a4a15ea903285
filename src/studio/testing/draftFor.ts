// What the test of a state begins with: what is known of it already.
import { branchScopes } from '../../core/asl/nestedScopes'
import { propertyOf, textOf } from '../../core/asl/propertyOf'
import type { JsonValue } from '../../core/base/JsonValue'
import type { StudioDocument } from '../../core/document/StudioDocument'
import type { StateView } from '../../core/machine/Machine'
import { answerFor } from '../../core/services/answerFor'
import type { TestDraft } from './TestDraft'

/** The answer is the first of the state's own task results, else a plausible one. `input` is JSON text. */
export function draftFor(doc: StudioDocument, state: StateView, input: string): TestDraft {
  const own = doc.aside.mocks.get(state.id)?.[0]
  const result = own?.return ?? plausible(state)
  return {
    input,
    variables: '{}',
    context: '',
    answer: asks(state) ? (own?.throw ? 'error' : 'result') : 'none',
    result: JSON.stringify(result, null, 2),
    error: own?.throw?.error ?? 'States.TaskFailed',
    cause: own?.throw?.cause ?? '',
    causedBy: '',
    validation: 'STRICT',
    level: 'DEBUG',
    retryCount: undefined,
    failureCount: undefined,
    readerData: '',
  }
}

function asks({ type }: StateView): boolean {
  return type === 'Task' || type === 'Map' || type === 'Parallel'
}

function plausible(state: StateView): JsonValue {
  if (state.type === 'Map') return []
  if (state.type === 'Parallel') return branchScopes(state.node).map(() => ({}))
  const parameters = propertyOf(state.node, 'Arguments') ?? propertyOf(state.node, 'Parameters')
  return answerFor(textOf(propertyOf(state.node, 'Resource')) ?? '', settled(parameters?.value))
}

/** Expressions have no value before the test: an answer made of their text would mislead. */
function settled(parameters: JsonValue | undefined): JsonValue {
  return parameters === undefined || JSON.stringify(parameters).includes('{%') ? {} : parameters
}
