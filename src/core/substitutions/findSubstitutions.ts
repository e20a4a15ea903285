// The substitutions of a definition: what the deployment has to fill in, and where.
import type { Machine } from '../machine/Machine'
import type { NotationId } from '../syntax/Notation'
import { pathOf } from '../syntax/pathOf'
import type { SyntaxNode } from '../syntax/SyntaxTree'
import { visitNodes } from '../syntax/visitNodes'
import { openTargets } from './openTargets'
import { placeholdersIn } from './placeholders'
import { pseudoParameters } from './pseudoParameters'
import type { Substitution, SubstitutionPlace, SubstitutionUse } from './Substitution'
import { typeOfPlace } from './typeOfPlace'

/** All substitutions in the order of their first use; CloudFormation's pseudo parameters are none: their values are known. */
export function findSubstitutions(
  text: string,
  machine: Machine,
  notation: NotationId = 'json',
): readonly Substitution[] {
  if (!text.includes('${')) return []
  const found = new Map<string, { uses: SubstitutionUse[]; node: SyntaxNode }>()
  const targets = openTargets(machine)
  const add = (node: SyntaxNode, source: { readonly from: number; readonly to: number }, place: SubstitutionPlace) => {
    for (const { name, from, to } of placeholdersIn(text.slice(source.from, source.to))) {
      if (pseudoParameters.has(name)) continue
      const use = { path: pathOf(node), from: source.from + from, to: source.from + to, place }
      const known = found.get(name)
      if (known) known.uses.push(use)
      else found.set(name, { uses: [use], node })
    }
  }
  visitNodes(machine.node, (node) => {
    if (node.key) add(node, node.key, 'key')
    if (node.kind === 'placeholder') add(node, node, 'value')
    else if (node.kind === 'string') add(node, node, targets.has(node) ? 'target' : 'text')
  })
  return [...found].map(([name, { uses, node }]) => {
    const isText = uses.some(({ place }) => place !== 'value')
    const type = isText ? 'text' : (typeOfPlace(node) ?? (notation === 'json' ? 'json' : 'text'))
    // In YAML text needs no quotes, so that a substitution may stand for itself where a text does.
    const isValue = notation === 'json' || type !== 'text'
    const required = uses.some(({ place }) => place === 'target' || (place === 'value' && isValue))
    return { name, uses, type, required }
  })
}
