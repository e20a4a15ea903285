// Fail: ends the workflow, the branch or the iteration with an error.
import { basicFields } from '../../asl/fields/basicFields'
import { languages } from '../../asl/languages'
import { propertyOf } from '../../asl/propertyOf'
import type { FieldSpec, StateType } from '../../asl/StateType'

const failFields: readonly FieldSpec[] = [
  {
    at: ['Error'],
    kind: 'text',
    label: 'Error',
    help: 'The name of the error, which a Catch around this state can name.',
    group: 'basics',
    languages: languages.both,
    expression: true,
    exclusive: 'error',
    example: 'MyError',
  },
  {
    at: ['ErrorPath'],
    kind: 'path',
    label: 'Error from input',
    help: 'Where in the input the error name stands, or an intrinsic function that gives it.',
    group: 'basics',
    languages: languages.path,
    exclusive: 'error',
    example: '$.error',
  },
  {
    at: ['Cause'],
    kind: 'longText',
    label: 'Cause',
    help: 'What went wrong, for people.',
    group: 'basics',
    languages: languages.both,
    expression: true,
    exclusive: 'cause',
    example: 'What went wrong',
  },
  {
    at: ['CausePath'],
    kind: 'path',
    label: 'Cause from input',
    help: 'Where in the input the cause stands, or an intrinsic function that gives it.',
    group: 'basics',
    languages: languages.path,
    exclusive: 'cause',
    example: '$.cause',
  },
]

/** The Fail state (developer guide, "Fail workflow state"). */
export const Fail: StateType = {
  name: 'Fail',
  help: 'Ends the workflow, the branch or the iteration with an error.',
  fields: [basicFields.Type, ...failFields, basicFields.Comment, basicFields.QueryLanguage],
  hasNext: false,
  terminal: true,
  template: () => ({ Type: 'Fail' }),
  transitions: () => [],
  scopes: () => [],
  summary: (state) => {
    const error = propertyOf(state, 'Error')?.value ?? propertyOf(state, 'ErrorPath')?.value
    return typeof error === 'string' && error !== '' ? error : 'Ends with an error'
  },
}
