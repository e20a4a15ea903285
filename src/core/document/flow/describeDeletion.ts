// What a deletion does, in a sentence: the label of the step and the words of the toast.
import type { Machine, StateId } from '../../machine/Machine'
import { relink } from './relink'

/** "Deleted Pay and re-linked 2 transitions"; rules and catchers that go too are named. */
export function describeDeletion(machine: Machine, ids: ReadonlySet<StateId>): string {
  const { count, removed } = relink(machine, ids)
  const names = [...ids].flatMap((id) => machine.states.get(id)?.name ?? [])
  const what = names.length === 1 ? names[0] : `${names.length} states`
  const healed = count === 0 ? '' : ` and re-linked ${count} ${count === 1 ? 'transition' : 'transitions'}`
  const lost = removed.length === 0 ? '' : `; removed ${removed.join(', ')}, which had no other target`
  return `Deleted ${what}${healed}${lost}`
}
