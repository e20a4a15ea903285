// What a Task, Parallel or Map does when it fails.
import { languages } from '../languages'
import type { FieldSpec } from '../StateType'
import { basicFields } from './basicFields'
import { dataFields } from './dataFields'

const ErrorEquals = {
  at: ['ErrorEquals'],
  kind: 'errorNames',
  label: 'Errors',
  help: 'The error names this entry is for; States.ALL stands alone and in the last entry.',
  group: 'errors',
  languages: languages.both,
  required: true,
  nonEmpty: true,
  example: ['States.ALL'],
} as const satisfies FieldSpec

const retrier = [
  ErrorEquals,
  {
    at: ['IntervalSeconds'],
    kind: 'integer',
    label: 'Interval',
    help: 'Seconds before the first retry; 1 without it.',
    group: 'errors',
    languages: languages.both,
    minimum: 1,
    maximum: 99_999_999,
    example: 1,
  },
  {
    at: ['MaxAttempts'],
    kind: 'integer',
    label: 'Maximum attempts',
    help: 'How many retries at most; 3 without it, 0 for never.',
    group: 'errors',
    languages: languages.both,
    minimum: 0,
    maximum: 99_999_999,
    example: 3,
  },
  {
    at: ['BackoffRate'],
    kind: 'number',
    label: 'Back-off rate',
    help: 'By what the interval is multiplied after each retry; 2 without it.',
    group: 'errors',
    languages: languages.both,
    minimum: 1,
    example: 2,
  },
  {
    at: ['MaxDelaySeconds'],
    kind: 'integer',
    label: 'Maximum delay',
    help: 'The longest wait between two retries, in seconds.',
    group: 'errors',
    languages: languages.both,
    minimum: 1,
    maximum: 31_622_400,
    example: 60,
  },
  {
    at: ['JitterStrategy'],
    kind: 'enum',
    label: 'Jitter',
    help: 'FULL waits a random time up to the computed delay, so that many retries do not come at once.',
    group: 'errors',
    languages: languages.both,
    values: ['NONE', 'FULL'],
    example: 'FULL',
  },
  basicFields.Comment,
] as const satisfies readonly FieldSpec[]

const catcher = [
  ErrorEquals,
  {
    at: ['Next'],
    kind: 'target',
    label: 'Fallback state',
    help: 'The state that handles the error.',
    group: 'errors',
    languages: languages.both,
    required: true,
  },
  {
    ...dataFields.ResultPath,
    help: 'Where in the input the error is put; without it the error replaces the input.',
    example: '$.error',
  },
  {
    ...dataFields.Output,
    help: 'What goes to the fallback state; $states.errorOutput holds the error.',
    example: '{% $states.errorOutput %}',
  },
  dataFields.Assign,
  basicFields.Comment,
] as const satisfies readonly FieldSpec[]

/** Retry and Catch (States Language, "Errors"). */
export const errorFields = {
  Retry: {
    at: ['Retry'],
    kind: 'list',
    label: 'Retry',
    help: 'Tries the state again after certain errors; the first entry that names the error counts.',
    group: 'errors',
    languages: languages.both,
    items: retrier,
    example: [{ ErrorEquals: ['States.ALL'] }],
  },
  Catch: {
    at: ['Catch'],
    kind: 'list',
    label: 'Catch',
    help: 'Leads to another state after certain errors, once the retries are used up.',
    group: 'errors',
    languages: languages.both,
    items: catcher,
  },
} as const satisfies Record<string, FieldSpec>
