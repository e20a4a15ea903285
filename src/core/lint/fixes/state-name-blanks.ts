// Fix of state-name-blanks: the name without them, wherever it stands.
import { MAX_STATE_NAME_LENGTH } from '../../asl/quotas'
import { namesIn, uniqueName } from '../../machine/uniqueName'
import type { FixMaker } from './FixMaker'
import { renamed } from './renamed'

export const stateNameBlanksFixes: FixMaker = {
  rule: 'state-name-blanks',
  inDefinition({ node }, { machine }) {
    const state = [...machine.states.values()].find((view) => view.node === node)
    if (!state) return []
    const name = uniqueName(state.name.trim().slice(0, MAX_STATE_NAME_LENGTH).trim(), namesIn(machine))
    return [{ label: `Rename to ${name}`, changes: renamed(machine, state, name) }]
  },
}
