// Runs all rules over a definition.
import { locationOf, type Path } from '../base/Path'
import type { StateId } from '../machine/Machine'
import { pathOf } from '../syntax/pathOf'
import type { SyntaxNode } from '../syntax/SyntaxTree'
import type { Finding, LintRule, LintSubject, RuleReport } from './Finding'
import { isPlaceholder } from './isPlaceholder'
import { definitionObject } from './rules/definition-object'
import { lintRules } from './rules/index'
import { jsonSyntax } from './rules/json-syntax'

/**
 * All findings, sorted by their place in the text. Values that are or contain `${…}` are not judged. While the text does
 * not parse only that is reported: everything else would be about a text that is not there.
 */
export function lintDefinition(subject: LintSubject): readonly Finding[] {
  const rules: readonly LintRule[] = subject.tree.problems.length > 0 ? [jsonSyntax, definitionObject] : lintRules
  const stateOf = stateFinder(subject)
  const findings: Finding[] = []
  for (const rule of rules) {
    rule.check(subject, (report) => {
      if (!report.node || !isPlaceholder(report.node)) findings.push(toFinding(rule, report, stateOf))
    })
  }
  return findings.sort((a, b) => a.from - b.from)
}

type StateFinder = (node: SyntaxNode | null) => StateId | null

function stateFinder({ machine }: LintSubject): StateFinder {
  const ids = new Map([...machine.states.values()].map((state) => [state.node, state.id]))
  return (node) => {
    for (let at = node; at; at = at.parent) {
      const id = ids.get(at)
      if (id !== undefined) return id
    }
    return null
  }
}

function toFinding(rule: LintRule, report: RuleReport, stateOf: StateFinder): Finding {
  const { node, message, fixes } = report
  const place: Path = node ? pathOf(node) : []
  const range = report.range ?? rangeOf(node)
  return {
    rule: rule.id,
    code: rule.code,
    severity: rule.severity,
    location: report.location === undefined ? locationOf(place) : report.location,
    path: report.path ?? place,
    state: stateOf(node),
    from: range.from,
    to: range.to,
    message,
    ...(fixes ? { fixes } : {}),
  }
}

/** A property's object is pointed at by its name: an underline below a whole state says nothing. */
function rangeOf(node: SyntaxNode | null): { readonly from: number; readonly to: number } {
  if (!node) return { from: 0, to: 0 }
  if (node.kind !== 'object') return { from: node.from, to: node.to }
  return node.key ?? { from: node.from, to: node.from + 1 }
}
