// Fix of expression-in-jsonpath: the state is a JSONata state.
import { propertyOf } from '../../asl/propertyOf'
import type { Change } from '../../syntax/Notation'
import { pathOf } from '../../syntax/pathOf'
import { visitNodes } from '../../syntax/visitNodes'
import type { StateSite } from '../StateSite'
import type { FixMaker } from './FixMaker'

export const expressionInJsonpathFixes: FixMaker = {
  rule: 'expression-in-jsonpath',
  inState(_problem, site) {
    const { node, type } = site
    if (!type || propertyOf(node, 'QueryLanguage') || hasPathKeys(site)) return []
    const parameters = propertyOf(node, 'Parameters')
    const key = type.name === 'Pass' ? 'Output' : 'Arguments'
    if (parameters && (propertyOf(node, key) || type.name === 'Map')) return []
    const only = type.fields.filter(({ languages }) => !languages.includes('JSONata')).map(({ at }) => String(at[0]))
    if (only.some((name) => name !== 'Parameters' && propertyOf(node, name))) return []
    const state = pathOf(node)
    const moved: readonly Change[] = parameters ? [{ op: 'rename', at: pathOf(parameters), key }] : []
    const said: Change = { op: 'insert', into: state, key: 'QueryLanguage', value: 'JSONata', after: 'Type' }
    return [{ label: 'Use JSONata in this state', changes: [said, ...moved] }]
  },
}

/** Keys in `.$`, catchers with a ResultPath and rules with a Variable belong to JSONPath. */
function hasPathKeys({ node }: StateSite): boolean {
  let has = false
  visitNodes(node, ({ key }) => {
    const name = key?.name ?? ''
    has ||= name.endsWith('.$') || name === 'ResultPath' || name === 'Variable'
    return name !== 'States'
  })
  return has
}
