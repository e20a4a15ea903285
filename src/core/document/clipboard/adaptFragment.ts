// Makes a pasted fragment fit the machine it goes into: free names, exits that lead on.

import { propertyOf } from '../../asl/propertyOf'
import { invariant } from '../../base/invariant'
import { ok, type Result } from '../../base/Result'
import type { Machine, StateView } from '../../machine/Machine'
import { MACHINE_SCOPE } from '../../machine/readMachine'
import { referencesTo } from '../../machine/referencesTo'
import type { Change } from '../../syntax/Notation'
import type { TextEdits } from '../../text/TextEdit'
import { applyTransaction } from '../applyTransaction'
import { leadTo } from '../flow/leadTo'
import { namesIn, uniqueName } from '../flow/uniqueName'
import { notationNamed } from '../notationNamed'
import { presentRange } from '../presentRange'
import type { Refusal, StudioDocument } from '../StudioDocument'
import { transact } from '../transact'
import { indentAt } from './reindent'

export interface AdaptedFragment {
  /** The name of the state the fragment is entered by. */
  readonly entry: string
  /** The fragment as it fits. */
  readonly document: StudioDocument
  /** In file order: the name, the text from name to value, and the indent it had. */
  readonly states: readonly { readonly name: string; readonly slice: string; readonly indent: string }[]
}

/** The states of a fragment, ready to be pasted into `target` before the state `onward`, or before the end with null. */
export function adaptFragment(
  fragment: StudioDocument,
  target: Machine,
  onward: string | null,
): Result<AdaptedFragment, Refusal> {
  const { machine } = fragment
  const { references, keys } = freeNames(machine, target, onward)
  const exits = topStates(machine).flatMap((state) => leadOut(machine, state, onward))
  const fitted = transact(fragment, 'Fit', [...exits, ...keepLanguage(machine, target), ...references])
  if (!fitted.ok) return fitted
  const fit = applyTransaction(fragment, fitted.value)
  const after = applyTransaction(fit, { ...fitted.value, base: fit.revision, edits: renameKeys(fit, keys) })
  const states = topStates(after.machine)
  const start = after.machine.scopes.get(MACHINE_SCOPE)?.start ?? null
  const entry = states.find(({ id }) => id === start) ?? states[0]
  return ok({ document: after, entry: entry?.name ?? '', states: states.map((state) => sliceOf(after, state)) })
}

function topStates(machine: Machine): readonly StateView[] {
  return [...machine.states.values()].filter(({ scope }) => scope === MACHINE_SCOPE)
}

function sliceOf(doc: StudioDocument, state: StateView): AdaptedFragment['states'][number] {
  const { from, to } = presentRange(doc, state.node)
  return { name: state.name, slice: doc.text.slice(from, to), indent: indentAt(doc.text, from) }
}

/** What ends in the fragment or leaves it goes on to `onward`; rules and catchers keep their words when that is the end. */
function leadOut(machine: Machine, state: StateView, onward: string | null): readonly Change[] {
  const exits = state.transitions.flatMap((id) => machine.transitions.get(id) ?? [])
  const open = exits.filter((exit) => exit.to === null && (exit.kind === 'rule' || exit.kind === 'catch'))
  const own = exits.find((exit) => exit.kind === 'next' || exit.kind === 'default')
  const isLone = topStates(machine).length === 1
  const leaves = own ? own.to === null : state.type !== 'Choice' || isLone
  return [
    ...(leaves ? leadTo(state, onward) : []),
    ...(onward === null ? [] : open.map((exit): Change => ({ op: 'set', at: exit.path, value: onward }))),
  ]
}

/** A JSONata fragment stays so in a JSONPath machine, state by state. */
function keepLanguage(machine: Machine, target: Machine): readonly Change[] {
  if (machine.language !== 'JSONata' || target.language === 'JSONata') return []
  const silent = [...machine.states.values()].filter(({ node }) => !propertyOf(node, 'QueryLanguage'))
  return silent.map(({ path }): Change => ({ op: 'set', at: [...path, 'QueryLanguage'], value: 'JSONata' }))
}

interface Renaming {
  readonly references: readonly Change[]
  readonly keys: readonly Extract<Change, { op: 'rename' }>[]
}

/** New names for what clashes with the target or within the fragment. */
function freeNames(machine: Machine, target: Machine, onward: string | null): Renaming {
  const taken = namesIn(target)
  if (onward !== null) taken.add(onward)
  const reserved = new Set([...taken, ...namesIn(machine)])
  const used = new Set<string>()
  const references: Change[] = []
  const keys: Renaming['keys'][number][] = []
  for (const { id, name, path } of machine.states.values()) {
    if (taken.has(name) || used.has(name)) {
      const free = uniqueName(name, reserved)
      reserved.add(free)
      keys.push({ op: 'rename', at: path, key: free })
      for (const at of referencesTo(machine, id)) references.push({ op: 'set', at, value: free })
    } else used.add(name)
  }
  return { references, keys }
}

/** Keys are words that do not touch each other, so all are planned on the one tree. */
function renameKeys(fragment: StudioDocument, keys: Renaming['keys']): TextEdits {
  const { plan } = notationNamed(fragment.notation)
  const edits = keys.flatMap((change) => {
    const planned = plan(fragment.text, fragment.tree, change)
    invariant(planned.ok, 'a state of the fragment takes a free name')
    return planned.value
  })
  return edits.sort((a, b) => a.from - b.from)
}
