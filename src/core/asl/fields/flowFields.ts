// Where the flow goes after a state.
import { languages } from '../languages'
import type { FieldSpec } from '../StateType'

/** Next and End, of which a state that can be followed needs exactly one (States Language, "Transitions"). */
export const flowFields = {
  Next: {
    at: ['Next'],
    kind: 'target',
    label: 'Next state',
    help: 'The state that follows this one.',
    group: 'flow',
    languages: languages.both,
    exclusive: 'transition',
    oneRequired: true,
  },
  End: {
    at: ['End'],
    kind: 'boolean',
    label: 'End',
    help: 'Ends the workflow, the branch or the iteration after this state.',
    group: 'flow',
    languages: languages.both,
    exclusive: 'transition',
    oneRequired: true,
    example: true,
  },
} as const satisfies Record<string, FieldSpec>
