// Fix of pass-result-is-static: the same as Parameters, which are evaluated.
import { propertyOf } from '../../asl/propertyOf'
import type { Change } from '../../syntax/Notation'
import { pathOf } from '../../syntax/pathOf'
import { visitNodes } from '../../syntax/visitNodes'
import { looksDynamic } from '../looksDynamic'
import type { FixMaker } from './FixMaker'

export const passResultIsStaticFixes: FixMaker = {
  rule: 'pass-result-is-static',
  inState(_problem, { node: state }) {
    const result = propertyOf(state, 'Result')
    if (result?.kind !== 'object' || propertyOf(state, 'Parameters')) return []
    const base = pathOf(state)
    const changes: Change[] = [{ op: 'rename', at: pathOf(result), key: 'Parameters' }]
    visitNodes(result, (node) => {
      const key = node.key?.name ?? ''
      if (node === result || key === '' || key.endsWith('.$') || !looksDynamic(node.value)) return
      if (propertyOf(node.parent, `${key}.$`)) return
      const within = pathOf(node).slice(base.length + 1)
      changes.push({ op: 'rename', at: [...base, 'Parameters', ...within], key: `${key}.$` })
    })
    return [{ label: 'Use Parameters', changes }]
  },
}
