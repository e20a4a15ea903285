// Wait: lets time pass, for a number of seconds or until a moment.
import { basicFields } from '../../asl/fields/basicFields'
import { dataFields } from '../../asl/fields/dataFields'
import { flowFields } from '../../asl/fields/flowFields'
import { languages } from '../../asl/languages'
import { propertyOf } from '../../asl/propertyOf'
import type { FieldSpec, StateType } from '../../asl/StateType'
import { nextSlot } from '../../asl/transitionSlots'
import type { SyntaxNode } from '../../syntax/SyntaxTree'

const oneOfFour = { group: 'basics', exclusive: 'wait', oneRequired: true } as const

const waitFields: readonly FieldSpec[] = [
  {
    ...oneOfFour,
    at: ['Seconds'],
    kind: 'integer',
    label: 'Seconds',
    help: 'How long to wait, in seconds.',
    languages: languages.both,
    expression: true,
    minimum: 0,
    maximum: 99_999_999,
    example: 5,
  },
  {
    ...oneOfFour,
    at: ['SecondsPath'],
    kind: 'referencePath',
    label: 'Seconds from input',
    help: 'Where in the input the number of seconds stands.',
    languages: languages.path,
    example: '$.seconds',
  },
  {
    ...oneOfFour,
    at: ['Timestamp'],
    kind: 'timestamp',
    label: 'Until',
    help: 'The moment to wait for, such as 2030-01-31T09:00:00Z.',
    languages: languages.both,
    expression: true,
    example: '2030-01-31T09:00:00Z',
  },
  {
    ...oneOfFour,
    at: ['TimestampPath'],
    kind: 'referencePath',
    label: 'Until, from input',
    help: 'Where in the input the moment stands.',
    languages: languages.path,
    example: '$.until',
  },
]

/** The Wait state (developer guide, "Wait workflow state"). */
export const Wait: StateType = {
  name: 'Wait',
  help: 'Waits for a number of seconds or until a moment.',
  fields: [
    basicFields.Type,
    ...waitFields,
    basicFields.Comment,
    basicFields.QueryLanguage,
    dataFields.InputPath,
    dataFields.OutputPath,
    dataFields.Output,
    dataFields.Assign,
    flowFields.Next,
    flowFields.End,
  ],
  hasNext: true,
  terminal: false,
  template: () => ({ Type: 'Wait', Seconds: 5 }),
  transitions: nextSlot,
  scopes: () => [],
  summary,
}

function summary(state: SyntaxNode): string {
  const seconds = propertyOf(state, 'Seconds')?.value
  if (typeof seconds === 'number') return `Wait ${seconds} s`
  const duration = seconds ?? propertyOf(state, 'SecondsPath')?.value
  if (typeof duration === 'string') return `Wait ${bare(duration)} s`
  const moment = propertyOf(state, 'Timestamp')?.value ?? propertyOf(state, 'TimestampPath')?.value
  return typeof moment === 'string' ? `Wait until ${bare(moment)}` : 'Wait'
}

/** A JSONata text without its braces, a path without `$.`. */
function bare(text: string): string {
  return text.replace(/^\{%\s*|\s*%\}$/g, '').replace(/^\$\./, '')
}
