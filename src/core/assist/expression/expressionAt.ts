// The expression that a place stands in, and the caret in it.
import { assignedVariables } from '../../machine/variables/assignedVariables'
import { visibleScopes } from '../../machine/variables/visibleScopes'
import { StringText } from '../../syntax/StringText'
import type { AssistSubject, Dialect, ExpressionSubject } from '../Assist'
import type { Place } from '../place/Place'
import type { Surroundings } from '../place/Surroundings'

export interface ExpressionPlace {
  readonly subject: ExpressionSubject
  /** The string around it. */
  readonly string: StringText
  /** Where the expression begins in the string's text. */
  readonly lead: number
  /** The caret in the expression. */
  readonly index: number
}

/** Null where the place is no string, or a string that is not evaluated. */
export function expressionAt(
  subject: AssistSubject,
  place: Place,
  around: Surroundings,
  offset: number,
): ExpressionPlace | null {
  if (place.kind !== 'value' || !around.state) return null
  const isPlain = subject.notation === 'yaml' && place.token.to > place.token.from
  if (!place.isQuoted && !isPlain) return null
  const string = StringText.read(subject.text, place.token)
  if (offset < string.content.from || offset > string.content.to) return null
  const index = string.indexOf(offset)
  // The caret stands within an escape.
  if (string.offsetOf(index) !== offset) return null
  const part = around.language === 'JSONata' ? jsonataIn(string.text) : pathIn(string.text, place, around)
  if (!part || index < part.lead || index > part.lead + part.text.length) return null
  const [field] = around.within.length > 0 ? around.within : [place.step]
  const isInCatch = field === 'Catch'
  const expression: ExpressionSubject = {
    text: part.text,
    dialect: part.dialect,
    field: String(
      isInCatch ? (around.within[2] ?? place.step) : field === 'Choices' ? (around.within[2] ?? place.step) : field,
    ),
    isInCatch,
    variables: variablesAt(subject, around),
    ...(subject.samples && { samples: subject.samples }),
  }
  return { subject: expression, string, lead: part.lead, index: index - part.lead }
}

/** Names of the variables that a state can read, those of its own scope first. */
export function variablesAt({ machine }: AssistSubject, { state }: Pick<Surroundings, 'state'>): readonly string[] {
  if (!state) return []
  const scopes = visibleScopes(machine, state.scope)
  const found = assignedVariables(machine).filter(({ scope, name }) => scopes.includes(scope) && name !== '')
  const near = (wanted: boolean) => found.filter(({ scope }) => (scope === state.scope) === wanted)
  return [...new Set([...near(true), ...near(false)].map(({ name }) => name))]
}

interface Part {
  readonly text: string
  readonly lead: number
  readonly dialect: Dialect
}

function jsonataIn(text: string): Part | null {
  const lead = /^\s*\{%/.exec(text)?.[0].length
  if (lead === undefined) return null
  const close = text.lastIndexOf('%}')
  return { text: text.slice(lead, close < lead ? text.length : close), lead, dialect: 'jsonata' }
}

/** Fields that take a path or a call. */
const CALLS = new Set(['ErrorPath', 'CausePath'])

function pathIn(text: string, { step }: Place, { value, container, within }: Surroundings): Part | null {
  const name = typeof step === 'object' ? step.key : String(step)
  if (name.endsWith('.$') && within[0] !== 'Result') return { text, lead: 0, dialect: 'intrinsic' }
  if (value.kind !== 'scalar' || container.kind !== 'fields') return null
  const { kind } = value.field
  if (CALLS.has(name)) return { text, lead: 0, dialect: 'intrinsic' }
  if (kind === 'path') return { text, lead: 0, dialect: 'path' }
  return kind === 'referencePath' ? { text, lead: 0, dialect: 'referencePath' } : null
}
