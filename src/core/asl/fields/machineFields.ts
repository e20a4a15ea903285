// Fields of the definition itself.
import { languages } from '../languages'
import type { FieldSpec } from '../StateType'
import { basicFields } from './basicFields'

/** Top-level fields in the order a new definition writes them (States Language, "Top-level fields"). */
export const machineFields: readonly FieldSpec[] = [
  { ...basicFields.Comment, help: 'What the workflow is for; it is never evaluated.' },
  {
    ...basicFields.QueryLanguage,
    help: 'The language of expressions in all states that do not name their own; JSONPath without it.',
  },
  {
    at: ['StartAt'],
    kind: 'target',
    label: 'First state',
    help: 'The state the workflow begins with.',
    group: 'flow',
    languages: languages.both,
    required: true,
  },
  {
    at: ['States'],
    kind: 'machine',
    label: 'States',
    help: 'The states by name.',
    group: 'flow',
    languages: languages.both,
    required: true,
    nonEmpty: true,
  },
  {
    at: ['TimeoutSeconds'],
    kind: 'integer',
    label: 'Timeout',
    help: 'Seconds after which the whole execution ends as timed out.',
    group: 'advanced',
    languages: languages.both,
    minimum: 1,
    maximum: 99_999_999,
    example: 3600,
  },
  {
    at: ['Version'],
    kind: 'enum',
    label: 'Version',
    help: 'Version of the States Language; only 1.0 exists.',
    group: 'advanced',
    languages: languages.both,
    values: ['1.0'],
    example: '1.0',
  },
]
