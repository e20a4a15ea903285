// States as text for the clipboard: plain ASL that pastes into any definition.
import type { Machine, StateId, StateView } from '../../machine/Machine'
import { outermost } from '../flow/outermost'
import { presentRange } from '../presentRange'
import type { StudioDocument } from '../StudioDocument'
import { indentAt, reindent } from './reindent'

/**
 * The states as `{"StartAt": …, "States": {…}}`, their own text verbatim but for the indent. They begin with the first
 * that is entered from outside; QueryLanguage is added where the definition has JSONata. Empty for no states.
 */
export function copyStates(doc: StudioDocument, ids: readonly StateId[]): string {
  const states = outermost(doc.machine, ids)
  const [first] = states
  if (!first) return ''
  const slices = states.map(({ node }) => {
    const { from, to } = presentRange(doc, node)
    return reindent(doc.text.slice(from, to), indentAt(doc.text, from), '    ')
  })
  const language = doc.machine.language === 'JSONata' ? '  "QueryLanguage": "JSONata",\n' : ''
  const start = JSON.stringify((entryOf(doc.machine, states) ?? first).name)
  return `{\n${language}  "StartAt": ${start},\n  "States": {\n    ${slices.join(',\n    ')}\n  }\n}\n`
}

/** The state a group of states is entered by: the start of its scope, else the first that others lead to. */
function entryOf(machine: Machine, states: readonly StateView[]): StateView | undefined {
  const inside = new Set(states.map(({ id }) => id))
  const entered = new Set<StateId>()
  for (const { from, to } of machine.transitions.values()) if (to !== null && !inside.has(from)) entered.add(to)
  const starts = new Set([...machine.scopes.values()].map(({ start }) => start))
  return states.find(({ id }) => starts.has(id)) ?? states.find(({ id }) => entered.has(id))
}
