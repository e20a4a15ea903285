// Adding an entry of the states browser without dragging: after the selection, or where the flow begins.
import { insertState } from '../core/document/commands/insertState'
import type { InsertionPoint } from '../core/document/flow/InsertionPoint'
import { MACHINE_SCOPE } from '../core/machine/readMachine'
import { selectedState } from './actions/selectedStates'
import type { PaletteEntry } from './palette'
import type { Studio } from './Studio'

/** Inserts after the selected state; without one at the end of the main flow, or as the first state. */
export function insertEntry(studio: Studio, entry: PaletteEntry): boolean {
  const { doc, perform } = studio.document.getState()
  const at = whereToInsert(studio)
  return perform(insertState, { value: entry.template(doc.machine.language), name: entry.name, at })
}

/** After the selection; without one at the end of the main flow, or as the first state. */
export function whereToInsert(studio: Studio): InsertionPoint {
  const { machine, selection } = studio.document.getState().doc
  if (selection.kind === 'transition' && machine.transitions.has(selection.id))
    return { kind: 'edge', transition: selection.id }
  const selected = selectedState(studio)
  const state = selected === null ? undefined : machine.states.get(selected)
  if (state)
    return state.type === 'Succeed' || state.type === 'Fail'
      ? beforeState(studio, state.id)
      : { kind: 'after', state: state.id }
  const scope = machine.scopes.get(MACHINE_SCOPE)
  if (!scope || scope.states.length === 0) return { kind: 'empty', scope: MACHINE_SCOPE }
  const last = [...scope.states]
    .reverse()
    .map((id) => machine.states.get(id))
    .find((view) => view?.ends && view.type !== 'Succeed' && view.type !== 'Fail')
  return last ? { kind: 'end', state: last.id } : { kind: 'start', scope: MACHINE_SCOPE }
}

/** Nothing follows Succeed and Fail: the new state goes on the way that leads to them. */
function beforeState(studio: Studio, id: string): InsertionPoint {
  const { machine } = studio.document.getState().doc
  for (const transition of machine.transitions.values()) {
    if (transition.to === id) return { kind: 'edge', transition: transition.id }
  }
  return { kind: 'start', scope: MACHINE_SCOPE }
}
