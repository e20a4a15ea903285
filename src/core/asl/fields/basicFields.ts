// Fields every state type has, whatever it does.
import { languages } from '../languages'
import type { FieldSpec } from '../StateType'

/** Type, Comment and QueryLanguage (States Language, "State Fields"). */
export const basicFields = {
  Type: {
    at: ['Type'],
    kind: 'enum',
    label: 'Type',
    help: 'What kind of state this is.',
    group: 'basics',
    languages: languages.both,
    required: true,
    values: ['Task', 'Wait', 'Pass', 'Succeed', 'Fail', 'Choice', 'Parallel', 'Map'],
  },
  Comment: {
    at: ['Comment'],
    kind: 'longText',
    label: 'Comment',
    help: 'A note for people; it is never evaluated.',
    group: 'basics',
    languages: languages.both,
    example: '',
  },
  QueryLanguage: {
    at: ['QueryLanguage'],
    kind: 'enum',
    label: 'Query language',
    help: "The language of this state's expressions; without it the workflow's own applies.",
    group: 'basics',
    languages: languages.both,
    values: ['JSONPath', 'JSONata'],
    example: 'JSONata',
  },
} as const satisfies Record<string, FieldSpec>
