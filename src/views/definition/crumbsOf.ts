// Where the caret stands, as names from the outside in: the states around, the state, its field.
import { type Path, stepName } from '../../core/base/Path'
import type { Selection, StudioDocument } from '../../core/document/StudioDocument'
import { containingStates } from '../../core/machine/containingStates'
import type { StateId } from '../../core/machine/Machine'

export interface Crumb {
  readonly key: string
  readonly label: string
  readonly selection: Selection
}

/** None for the workflow itself and for several states. */
export function crumbsOf({ machine, selection }: Pick<StudioDocument, 'machine' | 'selection'>): readonly Crumb[] {
  const id = stateIn(selection)
  const state = id === null ? undefined : machine.states.get(id)
  if (!state) return []
  const states = [...containingStates(machine, state.id)].reverse().concat(state)
  const around = states.map(
    ({ id, name }): Crumb => ({ key: id, label: name, selection: { kind: 'states', ids: [id] } }),
  )
  return selection.kind === 'field' ? [...around, ...fieldCrumbs(state.id, selection.at)] : around
}

function stateIn(selection: Selection): StateId | null {
  if (selection.kind === 'field') return selection.state
  return selection.kind === 'states' && selection.ids.length === 1 ? (selection.ids[0] ?? null) : null
}

/** `Catch[0]` is one crumb: an entry of a list has no name of its own. */
function fieldCrumbs(state: StateId, path: Path): readonly Crumb[] {
  const crumbs: Crumb[] = []
  path.forEach((step, index) => {
    const at = path.slice(0, index + 1)
    const selection: Selection = { kind: 'field', state, at }
    const last = crumbs.at(-1)
    const key = JSON.stringify(at)
    if (typeof step === 'number' && last)
      crumbs[crumbs.length - 1] = { key, label: `${last.label}[${step}]`, selection }
    else crumbs.push({ key, label: String(stepName(step)), selection })
  })
  return crumbs
}
