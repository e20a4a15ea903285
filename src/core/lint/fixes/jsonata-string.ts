// Fixes of jsonata-string and expression-in-text: one expression from {% to %}.
import { parseJsonata } from '../../expressions/jsonata/parseJsonata'
import { pathOf } from '../../syntax/pathOf'
import type { Fix } from '../Finding'
import type { RuleReport } from '../LintRule'
import type { FixMaker } from './FixMaker'
import { joinedExpression } from './joinedExpression'

export const jsonataStringFixes: FixMaker = { rule: 'jsonata-string', inState: asExpression }

/** The text as one expression, if that can be read. */
export function asExpression({ node }: RuleReport): readonly Fix[] {
  const source = typeof node?.value === 'string' ? joinedExpression(node.value) : null
  if (!node || source === null || !parseJsonata(source).ok) return []
  const value = `{% ${source} %}`
  const label = `Write ${value.length > LONGEST ? `${value.slice(0, LONGEST - 1)}…` : value}`
  return [{ label, changes: [{ op: 'set', at: pathOf(node), value }] }]
}

/** Characters of a label. */
const LONGEST = 60
