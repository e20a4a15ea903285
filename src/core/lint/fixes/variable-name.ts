// Fix of variable-name: the name as expressions can say it.
import { propertyOf } from '../../asl/propertyOf'
import { variableFault, variableNamed } from '../../asl/variableFault'
import { pathOf } from '../../syntax/pathOf'
import type { FixMaker } from './FixMaker'

const LONGEST = 80

export const variableNameFixes: FixMaker = {
  rule: 'variable-name',
  inState({ node }, { language }) {
    const written = node?.key?.name
    if (!node || written === undefined) return []
    const name = variableNamed(written, language)
    const ending = written.slice(name.length)
    const parts = name.split(/[^\p{ID_Continue}]+/u).filter((part) => part !== '')
    const joined = parts
      .map((part, index) => (index === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1)))
      .join('')
    const key = (/^\p{ID_Start}/u.test(joined) ? joined : `v${joined}`).slice(0, LONGEST)
    if (variableFault(key) || ['', '.$'].some((end) => propertyOf(node.parent, key + end))) return []
    return [{ label: `Call it ${key}`, changes: [{ op: 'rename', at: pathOf(node), key: key + ending }] }]
  },
}
