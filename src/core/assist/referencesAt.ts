// Where what stands at a place is used and defined: states by what leads to them, variables by what reads them.
import { referencesTo } from '../machine/referencesTo'
import type { VariableUse } from '../machine/variables/variableUses'
import { variableUses } from '../machine/variables/variableUses'
import { nodeAt } from '../syntax/nodeAt'
import type { TextRange } from '../text/mapRange'
import type { AssistSubject, RenameTarget } from './Assist'
import { nameRange, stateOf } from './stateOf'

/** All uses, the definitions among them, in file order; none where no state or variable stands. */
export function referencesAt(subject: AssistSubject, offset: number): readonly TextRange[] {
  const state = stateOf(subject, offset)
  if (!state) return variablesLike(subject, offset).map(({ range }) => range)
  if (!state.state) return [state.range]
  const { text, tree, machine } = subject
  const references = referencesTo(machine, state.state.id).flatMap((path) => nodeAt(tree, path) ?? [])
  const own = state.state.node.key ? [state.state.node.key] : []
  return [...own, ...references].map((token) => nameRange(text, token)).sort((a, b) => a.from - b.from)
}

/** The state's name where it stands; the keys of Assign that set the variable. */
export function definitionAt(subject: AssistSubject, offset: number): readonly TextRange[] {
  const state = stateOf(subject, offset)
  if (!state) return variablesLike(subject, offset).flatMap(({ isAssignment, range }) => (isAssignment ? [range] : []))
  const key = state.state?.node.key
  return key ? [nameRange(subject.text, key)] : []
}

/** What can be renamed at a place; null where nothing can. */
export function renameAt(subject: AssistSubject, offset: number): RenameTarget | null {
  const state = stateOf(subject, offset)
  if (state) return state.state && { range: state.range, name: state.state.name, kind: 'state' }
  const use = variableAt(subject, offset)
  return use && { range: use.range, name: use.name, kind: 'variable' }
}

/** The use of a variable at a place, `$` included. */
export function variableAt(
  { text, machine }: Pick<AssistSubject, 'text' | 'machine'>,
  offset: number,
): VariableUse | null {
  return variableUses(text, machine).find(({ range, isAssignment }) => contains(range, offset, isAssignment)) ?? null
}

function contains({ from, to }: TextRange, offset: number, isAssignment: boolean): boolean {
  return offset >= (isAssignment ? from : from - 1) && offset <= to
}

function variablesLike(subject: AssistSubject, offset: number): readonly VariableUse[] {
  const uses = variableUses(subject.text, subject.machine)
  const found = uses.find(({ range, isAssignment }) => contains(range, offset, isAssignment))
  return found ? uses.filter(({ name, scope }) => name === found.name && scope === found.scope) : []
}
