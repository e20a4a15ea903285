// What is said of a word of a definition when the pointer rests on it.
import { isJsonataString } from '../expressions/jsonata/isJsonataString'
import { findAction } from '../services/findAction'
import { stateTypeNamed } from '../states/stateTypeNamed'
import { StringText } from '../syntax/StringText'
import type { TextRange } from '../text/mapRange'
import type { AssistSubject, DocPart, Hover, Samples } from './Assist'
import { type AskedPlace, askedPlace } from './askedPlace'
import { hoverExpression, valueDocs } from './expression/hoverExpression'
import { actionDocs } from './offer/actionDocs'
import { errorDocs } from './offer/errorDocs'
import { fieldDocs } from './offer/fieldDocs'
import { parameterHover } from './offer/offerParameters'
import { fieldNamed } from './place/surroundingsOf'
import { stateOf } from './stateOf'

/** Null where nothing is known. Plain text and code only. */
export function hoverAt(subject: AssistSubject, offset: number): Hover | null {
  const asked = askedPlace(subject, offset)
  if (!asked) return null
  const { place, expression } = asked
  const { token } = place
  if (expression) {
    const hover = hoverExpression(expression.subject, expression.index)
    if (!hover) return null
    const { string, lead } = expression
    const range = { from: string.offsetOf(lead + hover.range.from), to: string.offsetOf(lead + hover.range.to) }
    return { range, docs: hover.docs }
  }
  const word = StringText.read(subject.text, token).text
  const docs = place.kind === 'name' ? nameDocs(subject, asked, word) : wordDocs(subject, asked, word, offset)
  return docs.length === 0 ? null : { range: { from: token.from, to: token.to }, docs }
}

function nameDocs(subject: AssistSubject, { place, around }: AskedPlace, name: string): readonly DocPart[] {
  const { container, language, within } = around
  if (container.kind === 'states') return stateDocs(subject, place.token)
  if (container.kind === 'free') return parameterHover({ subject, around }, name)
  if (container.kind !== 'fields') return []
  const field = fieldNamed(container.fields, name, language)
  if (!field) return []
  const isOfState = within.length === 0 && around.state !== null
  return [...fieldDocs(field, name), ...(isOfState ? sampleDocs(name, subject.samples) : [])]
}

/** What a field of the state has given in the execution on screen. */
function sampleDocs(name: string, samples: Samples | undefined): readonly DocPart[] {
  if (!samples) return []
  if (name === 'InputPath') return valueDocs(samples.input, 'Input in the execution shown:')
  if (name === 'Output' || name === 'OutputPath') return valueDocs(samples.output, 'Output in the execution shown:')
  if (name === 'ResultPath' || name === 'ResultSelector' || name === 'Resource')
    return valueDocs(samples.result, 'Result in the execution shown:')
  return name === 'Assign' ? valueDocs(samples.variables, 'Variables in the execution shown:') : []
}

function wordDocs(subject: AssistSubject, { around }: AskedPlace, word: string, offset: number): readonly DocPart[] {
  const { value } = around
  if (isJsonataString(word)) return []
  if (value.kind === 'errorNames')
    return docs(word, errorDocs[word] ?? 'An error of the called service, or of your own code.')
  if (value.kind !== 'scalar') return []
  const { kind, at } = value.field
  if (kind === 'target') {
    const state = stateOf(subject, offset)?.state
    return state?.node.key ? stateDocs(subject, state.node.key) : []
  }
  if (at[0] === 'Type') {
    const type = stateTypeNamed(word)
    return type ? docs(word, type.help) : []
  }
  if (kind !== 'resource') return fieldDocs(value.field)
  const action = findAction(word)
  return action ? actionDocs(action) : fieldDocs(value.field)
}

function stateDocs({ machine }: AssistSubject, key: TextRange): readonly DocPart[] {
  const state = [...machine.states.values()].find(({ node }) => node.key?.from === key.from)
  if (!state) return []
  const type = stateTypeNamed(state.type)
  const summary = type?.summary(state.node, state.language) ?? ''
  const kind = summary === '' || summary === state.type ? state.type : `${state.type}: ${summary}`
  const comment =
    state.node.kind === 'object' ? state.node.children.find(({ key: name }) => name?.name === 'Comment')?.value : null
  return [
    { kind: 'title', text: state.name },
    { kind: 'text', text: `${kind}.${type ? ` ${type.help}` : ''}` },
    ...(typeof comment === 'string' && comment !== '' ? [{ kind: 'text', text: comment } as const] : []),
  ]
}

function docs(title: string, text: string): readonly DocPart[] {
  return [
    { kind: 'title', text: title },
    { kind: 'text', text },
  ]
}
