// Fix of possibly-undefined-variable: the variable that was meant.
import { nodeAt } from '../../syntax/nodeAt'
import { variableFlow } from '../variableFlow'
import type { FixMaker } from './FixMaker'
import { nearestOf } from './nearestOf'

export const possiblyUndefinedVariableFixes: FixMaker = {
  rule: 'possibly-undefined-variable',
  inDefinition({ node, path, range }, { machine, text, tree }) {
    const value = path ? nodeAt(tree, path)?.value : undefined
    const state = [...machine.states.values()].find((view) => view.node === node)
    if (!path || !range || !state || typeof value !== 'string') return []
    const name = text.slice(range.from + 1, range.to)
    const { assignments, isDefined } = variableFlow(machine)
    const defined = new Set(assignments.map((assignment) => assignment.name).filter((one) => isDefined(state.id, one)))
    const near = nearestOf(name, defined)
    if (near === null) return []
    const corrected = value.replaceAll(new RegExp(`\\$${name}(?!\\p{ID_Continue})`, 'gu'), () => `$${near}`)
    if (corrected === value) return []
    return [{ label: `Read $${near}`, changes: [{ op: 'set', at: path, value: corrected }] }]
  },
}
