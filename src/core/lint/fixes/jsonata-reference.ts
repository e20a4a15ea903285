// Fix of jsonata-reference: names of the input with where they come from.
import { parseJsonata } from '../../expressions/jsonata/parseJsonata'
import { refusedReferences } from '../../expressions/jsonata/refusedReferences'
import { pathOf } from '../../syntax/pathOf'
import { expressionsOf } from '../expressionsOf'
import type { FixMaker } from './FixMaker'

/** More places than anybody writes one name at. */
const MOST = 50

export const jsonataReferenceFixes: FixMaker = {
  rule: 'jsonata-reference',
  inState({ node, message }, site) {
    const expression = expressionsOf(site).find((one) => one.node === node)
    if (!node || !expression || typeof node.value !== 'string') return []
    let source = expression.source
    for (let round = 0; round < MOST; round += 1) {
      const parsed = parseJsonata(source)
      if (!parsed.ok) return []
      const refusal = refusedReferences(parsed.value.analysis, expression.states).find((one) => one.message === message)
      if (!refusal) {
        const value = node.value.replace(expression.source, () => source)
        return [{ label: 'Read it from $states.input', changes: [{ op: 'set', at: pathOf(node), value }] }]
      }
      const { name, position = source.length } = refusal
      const from = position - name.length
      if (name.startsWith('$states') || from < 0 || source.slice(from, position) !== name) return []
      const read = name.startsWith('$') ? '$states.input' : `$states.input.${name}`
      source = source.slice(0, from) + read + source.slice(position)
    }
    return []
  },
}
