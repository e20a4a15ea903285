// Fix of json-path: a path from the input.
import { compileReferencePath } from '../../expressions/jsonpath/compileReferencePath'
import { pathOf } from '../../syntax/pathOf'
import type { FixMaker } from './FixMaker'

export const jsonPathFixes: FixMaker = {
  rule: 'json-path',
  inState({ node }) {
    if (typeof node?.value !== 'string') return []
    const value = `$.${node.value.replace(/^\.+/, '')}`
    if (node.value.startsWith('$') || !compileReferencePath(value).ok) return []
    return [{ label: `Write ${value}`, changes: [{ op: 'set', at: pathOf(node), value }] }]
  },
}
