// Fix of unquoted-placeholder: the same in quotes.
import type { Change } from '../../syntax/Notation'
import { pathOf } from '../../syntax/pathOf'
import type { FixMaker } from './FixMaker'

export const unquotedPlaceholderFixes: FixMaker = {
  rule: 'unquoted-placeholder',
  inState({ node }) {
    if (node?.value === undefined) return []
    const at = pathOf(node)
    // The value stays the same, which alone would change nothing: something else takes its place first.
    const changes = [null, node.value].map((value): Change => ({ op: 'set', at, value }))
    return [{ label: 'Put it in quotes', changes }]
  },
}
