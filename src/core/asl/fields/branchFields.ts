// Fields of a nested machine: a branch of Parallel, and with ProcessorConfig the processor of Map.
import { languages } from '../languages'
import type { FieldSpec } from '../StateType'
import { basicFields } from './basicFields'

/** What an object in Branches may hold. */
export const branchFields: readonly FieldSpec[] = [
  { ...basicFields.Comment, help: 'What this part is for; it is never evaluated.' },
  {
    at: ['StartAt'],
    kind: 'target',
    label: 'First state',
    help: 'The state this part begins with.',
    group: 'flow',
    languages: languages.both,
    required: true,
  },
  {
    at: ['States'],
    kind: 'machine',
    label: 'States',
    help: 'The states of this part by name; transitions do not leave it.',
    group: 'flow',
    languages: languages.both,
    required: true,
    nonEmpty: true,
  },
]

/** What ItemProcessor and Iterator may hold. */
export const processorFields: readonly FieldSpec[] = [
  ...branchFields,
  {
    at: ['ProcessorConfig'],
    kind: 'object',
    label: 'Processor',
    help: 'Whether the items are worked on inside this execution or each in a child execution.',
    group: 'items',
    languages: languages.both,
    example: { Mode: 'INLINE' },
    items: [
      {
        at: ['Mode'],
        kind: 'enum',
        label: 'Mode',
        help: 'INLINE runs items in this execution, DISTRIBUTED in child executions.',
        group: 'items',
        languages: languages.both,
        values: ['INLINE', 'DISTRIBUTED'],
        example: 'INLINE',
      },
      {
        at: ['ExecutionType'],
        kind: 'enum',
        label: 'Execution type',
        help: 'Workflow type of the child executions.',
        group: 'items',
        languages: languages.both,
        values: ['STANDARD', 'EXPRESS'],
        mode: 'DISTRIBUTED',
        required: true,
        example: 'STANDARD',
      },
    ],
  },
]
