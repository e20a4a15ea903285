// The other workflows of the local library, as a run needs them to start one from a task.
import type { WorkflowOrder } from '../../core/runs/RunOrder'
import { valuesOfEntries } from '../../core/substitutions/valuesOfEntries'
import { openText } from '../../core/text/Envelope'
import type { SavedWorkflow } from './WorkflowFiles'

/**
 * Saved workflows, newest first as they are listed. The one on screen comes last: another of its name is what a task of that
 * name means.
 */
export function workflowOrders(saved: readonly SavedWorkflow[], onScreen: string): readonly WorkflowOrder[] {
  const others = saved.filter(({ id }) => id !== onScreen)
  return [...others, ...saved.filter(({ id }) => id === onScreen)].map(
    ({ name, type, text, notation = 'json', mocks, resourceMocks, substitutions = {} }) => ({
      name,
      type,
      text: openText(text).text,
      notation,
      mocks: new Map(Object.entries({ ...resourceMocks, ...mocks })),
      substitutions: valuesOfEntries(substitutions),
    }),
  )
}
