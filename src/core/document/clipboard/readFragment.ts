// Recognises what was pasted: a machine, states by name, or one bare state.
import { propertiesOf, propertyOf, textOf } from '../../asl/propertyOf'
import { ok, type Result } from '../../base/Result'
import { parseJson } from '../../syntax/parseJson'
import type { SyntaxNode } from '../../syntax/SyntaxTree'
import { LineIndex } from '../../text/LineIndex'
import { openDocument } from '../openDocument'
import { refuse } from '../refuse'
import type { Refusal, StudioDocument } from '../StudioDocument'

/**
 * The pasted text as a document of its own, its states in `States`. Accepts a whole machine, a fragment with `States`,
 * `{"Name": {…}}`, `"Name": {…}` without braces, and one bare state, which is called by its type. Refuses with
 * `not-asl` and a sentence for anything else.
 */
export function readFragment(text: string): Result<StudioDocument, Refusal> {
  const pasted = text.replace(/^\uFEFF/, '').trim()
  if (pasted === '') return refuse('not-asl', 'There is nothing to paste.')
  const whole = parseJson(pasted)
  const wrapped = `{\n${pasted}\n}`
  const isWhole = whole.problems.length === 0
  const machine = isWhole ? asMachine(pasted, whole.root) : asMachine(wrapped, parsedRoot(wrapped))
  if (machine !== null) {
    const fragment = openDocument(machine)
    return fragment.machine.states.size > 0 ? ok(fragment) : refuse('not-asl', 'What you pasted has no states.')
  }
  const problem = whole.problems[0]
  if (!problem) return refuse('not-asl', 'What you pasted is JSON, but no states: a state has a Type.')
  const line = new LineIndex(pasted).lineAt(problem.from)
  return refuse('not-asl', `What you pasted is not ASL. Line ${line}: ${problem.message}`)
}

function parsedRoot(text: string): SyntaxNode | null {
  const { root, problems } = parseJson(text)
  return problems.length === 0 ? root : null
}

/** Text with the states under `States`; null when these are no states. */
function asMachine(text: string, root: SyntaxNode | null): string | null {
  if (root?.kind !== 'object') return null
  if (propertyOf(root, 'States')?.kind === 'object') return text
  const type = textOf(propertyOf(root, 'Type'))
  const body = text.slice(root.from, root.to)
  if (type !== null) return `{"States":{${JSON.stringify(type)}:${body}}}`
  const states = propertiesOf(root)
  return states.length > 0 && states.every((state) => propertyOf(state, 'Type')) ? `{"States":${body}}` : null
}
