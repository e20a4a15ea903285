// Fix of map-parameters: the newer name.
import { pathOf } from '../../syntax/pathOf'
import type { FixMaker } from './FixMaker'

export const mapParametersFixes: FixMaker = {
  rule: 'map-parameters',
  inState({ node }) {
    return node
      ? [{ label: 'Rename to ItemSelector', changes: [{ op: 'rename', at: pathOf(node), key: 'ItemSelector' }] }]
      : []
  },
}
