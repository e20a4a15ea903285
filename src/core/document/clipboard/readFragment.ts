// Recognises what was pasted: a machine, states by name, or one bare state; in JSON, or in YAML where that is loaded.
import { propertiesOf, propertyOf, textOf } from '../../asl/propertyOf'
import { ok, type Result } from '../../base/Result'
import { guessNotation } from '../../syntax/guessNotation'
import type { NotationId } from '../../syntax/Notation'
import { notationOf } from '../../syntax/notations'
import type { SyntaxNode } from '../../syntax/SyntaxTree'
import { LineIndex } from '../../text/LineIndex'
import { notationNamed } from '../notationNamed'
import { openDocument } from '../openDocument'
import { refuse } from '../refuse'
import type { Refusal, StudioDocument } from '../StudioDocument'
import { reindent } from './reindent'

/**
 * The pasted text as a document of its own, its states in `States`. Accepts a whole machine, a fragment with `States`,
 * `{"Name": {…}}`, `"Name": {…}` without braces, and one bare state, which is called by its type; the same in YAML once
 * that is loaded. Refuses with `not-asl` and a sentence for anything else.
 */
export function readFragment(text: string): Result<StudioDocument, Refusal> {
  const pasted = text.replace(/^\uFEFF/, '')
  if (pasted.trim() === '') return refuse('not-asl', 'There is nothing to paste.')
  const isYaml = guessNotation(pasted) === 'yaml' && notationOf('yaml') !== null
  return isYaml ? readYaml(pasted.replace(/\r\n?/g, '\n').trimEnd()) : readJson(pasted.trim())
}

function readJson(pasted: string): Result<StudioDocument, Refusal> {
  const { parse } = notationNamed('json')
  const whole = parse(pasted)
  const wrapped = `{\n${pasted}\n}`
  if (whole.problems.length === 0) return opened(asMachine(pasted, whole.root), 'json')
  const parsed = parse(wrapped)
  const machine = parsed.problems.length === 0 ? asMachine(wrapped, parsed.root) : null
  return machine === null ? notAsl(pasted, whole.problems[0]) : opened(machine, 'json')
}

/** Text as JSON's, with the states under `States`; null when these are no states. */
function asMachine(text: string, root: SyntaxNode | null): string | null {
  if (root?.kind !== 'object') return null
  if (propertyOf(root, 'States')?.kind === 'object') return text
  const type = textOf(propertyOf(root, 'Type'))
  const body = text.slice(root.from, root.to)
  if (type !== null) return `{"States":{${JSON.stringify(type)}:${body}}}`
  return areStates(root) ? `{"States":${body}}` : null
}

function readYaml(pasted: string): Result<StudioDocument, Refusal> {
  // The first line may have lost its indentation when it was selected.
  const { root, problems } = notationNamed('yaml').parse(pasted)
  if (problems.length > 0 || root?.kind !== 'object') return notAsl(pasted, problems[0])
  if (propertyOf(root, 'States')?.kind === 'object') return opened(pasted, 'yaml')
  const type = textOf(propertyOf(root, 'Type'))
  if (type !== null) return opened(`States:\n  ${JSON.stringify(type)}:\n    ${reindent(pasted, '', '    ')}`, 'yaml')
  return opened(areStates(root) ? `States:\n  ${reindent(pasted, '', '  ')}` : null, 'yaml')
}

function areStates(root: SyntaxNode): boolean {
  const states = propertiesOf(root)
  return states.length > 0 && states.every((state) => propertyOf(state, 'Type'))
}

function opened(machine: string | null, notation: NotationId): Result<StudioDocument, Refusal> {
  const name = notation === 'json' ? 'JSON' : 'YAML'
  if (machine === null) return refuse('not-asl', `What you pasted is ${name}, but no states: a state has a Type.`)
  const fragment = openDocument(machine, notation)
  return fragment.machine.states.size > 0 ? ok(fragment) : refuse('not-asl', 'What you pasted has no states.')
}

function notAsl(
  pasted: string,
  problem: { readonly from: number; readonly message: string } | undefined,
): Result<StudioDocument, Refusal> {
  if (!problem) return refuse('not-asl', 'What you pasted is no definition: it has neither states nor a Type.')
  const line = new LineIndex(pasted).lineAt(problem.from)
  return refuse('not-asl', `What you pasted is not ASL. Line ${line}: ${problem.message}`)
}
