// Fix of duplicate-state-name: another name, in the text and wherever the state is named.
import { namesIn, uniqueName } from '../../machine/uniqueName'
import type { FixMaker } from './FixMaker'
import { renamed } from './renamed'

export const duplicateStateNameFixes: FixMaker = {
  rule: 'duplicate-state-name',
  inDefinition({ node }, { machine }) {
    const state = [...machine.states.values()].find((view) => view.node === node)
    if (!state) return []
    const name = uniqueName(state.name, namesIn(machine))
    return [{ label: `Rename to ${name}`, changes: renamed(machine, state, name) }]
  },
}
