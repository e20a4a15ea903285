// Making a state one of another type.
import { propertiesOf, propertyOf, stepTo } from '../../asl/propertyOf'
import type { StateType, StateTypeName } from '../../asl/StateType'
import type { StateId, StateView } from '../../machine/Machine'
import { stateTypes } from '../../states'
import { stateTypeNamed } from '../../states/stateTypeNamed'
import type { Change } from '../../syntax/Notation'
import { onwardOf } from '../flow/onwardOf'
import { refuseGone } from '../refuse'
import type { Command, StudioDocument } from '../StudioDocument'
import { transact } from '../transact'

export interface SetStateTypeArgs {
  readonly state: StateId
  readonly type: StateTypeName
}

/**
 * Changes a state's type. Name, Comment, Retry, Catch and every field that both types have stay; fields the new type
 * does not know go (`droppedFields` lists them), what it needs is added from its template. Next and the Default of a
 * Choice become each other.
 */
export const setStateType: Command<SetStateTypeArgs> = (doc, { state, type }) => {
  const view = doc.machine.states.get(state)
  const next = stateTypeNamed(type)
  if (!view || !next) return refuseGone()
  const label = `Change ${view.name} to ${type}`
  if (view.type === type) return transact(doc, label, [])
  const typeNode = propertyOf(view.node, 'Type')
  const changes: readonly Change[] = [
    typeNode
      ? { op: 'set', at: [...view.path, stepTo(typeNode)], value: type }
      : { op: 'insert', into: view.path, key: 'Type', value: type, after: null },
    ...exitChanges(doc, view, next),
    ...dropped(view, next).map(({ node }): Change => ({ op: 'remove', at: [...view.path, stepTo(node)] })),
    ...missing(view, next),
  ]
  return transact(doc, label, changes, { origin: 'inspector' })
}

/** The names of the fields that changing the type would remove, Next and End aside. */
export function droppedFields(doc: StudioDocument, { state, type }: SetStateTypeArgs): readonly string[] {
  const view = doc.machine.states.get(state)
  const next = stateTypeNamed(type)
  return view && next ? dropped(view, next).map(({ name }) => name) : []
}

const EXITS: ReadonlySet<string> = new Set(['Next', 'End', 'Default'])

/** Fields that some type knows, but not this one; the last in the file first. Fields nobody knows stay. */
function dropped(state: StateView, type: StateType) {
  const kept = namesOf(type)
  const known = new Set(stateTypes.flatMap((each) => [...namesOf(each)]))
  const properties = propertiesOf(state.node).map((node) => ({ node, name: node.key?.name ?? '' }))
  return properties.filter(({ name }) => known.has(name) && !kept.has(name) && !EXITS.has(name)).reverse()
}

function namesOf(type: StateType): ReadonlySet<string> {
  return new Set(type.fields.map(({ at }) => String(at[0])))
}

function missing(state: StateView, type: StateType): readonly Change[] {
  const needed = Object.entries(type.template(state.language))
  return needed
    .filter(([key]) => key !== 'Type' && !propertyOf(state.node, key))
    .map(([key, value]): Change => ({ op: 'set', at: [...state.path, key], value }))
}

/** Leads the changed state where it led before, in the words of its new type. */
function exitChanges(doc: StudioDocument, state: StateView, type: StateType): readonly Change[] {
  const present = propertiesOf(state.node).filter(({ key }) => EXITS.has(key?.name ?? ''))
  const wanted = type.terminal ? null : type.hasNext ? 'Next' : 'Default'
  const onward = onwardOf(doc.machine, state.id, new Set([state.id]))
  const key = onward === null && wanted === 'Next' ? 'End' : wanted
  const kept = present.find((node) => key !== null && node.key?.name === key) ?? (key === null ? undefined : present[0])
  const removals = present.filter((node) => node !== kept).reverse()
  const value = key === 'End' ? true : onward
  if (key === null || value === null) return present.reverse().map((node) => remove(state, node))
  return [
    ...removals.map((node) => remove(state, node)),
    ...(kept && kept.key?.name !== key ? [{ op: 'rename', at: [...state.path, stepTo(kept)], key } as const] : []),
    { op: 'set', at: [...state.path, key], value },
  ]
}

function remove(state: StateView, node: Parameters<typeof stepTo>[0]): Change {
  return { op: 'remove', at: [...state.path, stepTo(node)] }
}
