// States as text for the clipboard: plain ASL that pastes into any definition.
import { samePath } from '../../base/Path'
import type { Machine, StateId, StateView } from '../../machine/Machine'
import { outermost } from '../flow/outermost'
import { openDocument } from '../openDocument'
import { presentRange } from '../presentRange'
import type { StudioDocument } from '../StudioDocument'
import { translated } from '../translated'
import { indentAt, reindent } from './reindent'

/**
 * The states as JSON, `{"StartAt": …, "States": {…}}`: of JSON their own text verbatim but for the indent. They begin with
 * the first that is entered from outside; QueryLanguage is added where the definition has JSONata. Empty for no states.
 */
export function copyStates(doc: StudioDocument, ids: readonly StateId[]): string {
  const states = outermost(doc.machine, ids)
  const [first] = states
  if (!first) return ''
  const slices = doc.notation === 'json' ? states.map((state) => sliceOf(doc, state, '    ')) : jsonSlices(doc, states)
  const language = doc.machine.language === 'JSONata' ? '  "QueryLanguage": "JSONata",\n' : ''
  const start = JSON.stringify((entryOf(doc.machine, states) ?? first).name)
  return `{\n${language}  "StartAt": ${start},\n  "States": {\n    ${slices.join(',\n    ')}\n  }\n}\n`
}

/** The states in the document's own notation, where their text can stand elsewhere; else as JSON. */
export function copyAsWritten(doc: StudioDocument, ids: readonly StateId[]): string {
  const states = outermost(doc.machine, ids)
  const [first] = states
  if (doc.notation === 'json' || !first || !states.every((state) => isMovable(doc, state))) return copyStates(doc, ids)
  const slices = states.map((state) => sliceOf(doc, state, '  '))
  const language = doc.machine.language === 'JSONata' ? 'QueryLanguage: JSONata\n' : ''
  const start = JSON.stringify((entryOf(doc.machine, states) ?? first).name)
  return `${language}StartAt: ${start}\nStates:\n  ${slices.join('\n  ')}\n`
}

function sliceOf(doc: StudioDocument, { node }: StateView, indent: string): string {
  const { from, to } = presentRange(doc, node)
  return reindent(doc.text.slice(from, to), indentAt(doc.text, from), indent)
}

/** Whether a state stands on lines of its own, and neither shares its text with others nor theirs with it. */
function isMovable(doc: StudioDocument, { node }: StateView): boolean {
  const { from, to } = presentRange(doc, node)
  const start = doc.text.lastIndexOf('\n', from - 1) + 1
  const source = doc.text.slice(from, to)
  const isShared = node.alias != null || /(?:^|\s)[&*][^\s*&]/.test(source)
  const isInBrackets = doc.text.charAt(node.parent?.from ?? 0) === '{'
  return doc.text.slice(start, from).trim() === '' && !isShared && !isInBrackets
}

/** What is not JSON is written as JSON; while the text is broken, what it last said. */
function jsonSlices(doc: StudioDocument, states: readonly StateView[]): readonly string[] {
  if (doc.tree.problems.length > 0) {
    return states.map(({ name, node }) => {
      const value = JSON.stringify(node.value ?? null, null, 2)
      return reindent(`${JSON.stringify(name)}: ${value}`, '', '    ')
    })
  }
  const json = openDocument(translated(doc, 'json').text)
  const same = [...json.machine.states.values()]
  return states.flatMap(({ path }) => {
    const state = same.find((other) => samePath(other.path, path))
    return state ? [sliceOf(json, state, '    ')] : []
  })
}

/** The state a group of states is entered by: the start of its scope, else the first that others lead to. */
function entryOf(machine: Machine, states: readonly StateView[]): StateView | undefined {
  const inside = new Set(states.map(({ id }) => id))
  const entered = new Set<StateId>()
  for (const { from, to } of machine.transitions.values()) if (to !== null && !inside.has(from)) entered.add(to)
  const starts = new Set([...machine.scopes.values()].map(({ start }) => start))
  return states.find(({ id }) => starts.has(id)) ?? states.find(({ id }) => entered.has(id))
}
