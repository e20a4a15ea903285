// What all rules say of one state, in a form that holds wherever the state comes to stand in the text.
import { locationOf, type Path } from '../base/Path'
import type { Change } from '../syntax/Notation'
import { pathOf } from '../syntax/pathOf'
import type { SyntaxNode } from '../syntax/SyntaxTree'
import type { Finding, Fix } from './Finding'
import { stateFixes } from './fixes/fixesFor'
import { isPlaceholder } from './isPlaceholder'
import type { LintRule, RuleReport } from './LintRule'
import { mayLeadAnywhere } from './mayLeadAnywhere'
import type { OwnText } from './OwnText'
import type { StateSite } from './StateSite'
import { type VariableRead, variableReads } from './variableReads'

/** A finding with places relative to the state and offsets in its own text. */
export type OwnFinding = Omit<Finding, 'state'>

export interface StateJudgement {
  readonly findings: readonly OwnFinding[]
  /** Ranges in the own text, paths from the state. */
  readonly reads: readonly VariableRead[]
  readonly mayLeadAnywhere: boolean
}

/** Runs the rules over a state that stands at depth `path.length`. */
export function judgeState(rules: readonly LintRule[], site: StateSite, own: OwnText, path: Path): StateJudgement {
  const findings: OwnFinding[] = []
  let asked: LintRule | undefined
  // One for all rules: they are many, and so are the states.
  const hear = (report: RuleReport): void => {
    if (!asked || (report.node && !report.ofPlaceholder && isPlaceholder(report.node))) return
    const fixes = report.fixes ?? stateFixes(asked.id, report, site)
    const { from, to, ...finding } = toFinding(asked, { ...report, fixes }, path.length)
    findings.push({ ...finding, from: own.toOwn(from), to: own.toOwn(to) })
  }
  for (const rule of rules) {
    asked = rule
    rule.checkState?.(site, hear)
  }
  const reads = variableReads(site).map((read) => ({
    ...read,
    path: read.path.slice(path.length),
    from: own.toOwn(read.from),
    to: own.toOwn(read.to),
  }))
  return { findings, reads, mayLeadAnywhere: mayLeadAnywhere(site.node) }
}

/** A rule's report as a finding; its paths begin `depth` steps below the root. */
export function toFinding(rule: LintRule, report: RuleReport, depth = 0): OwnFinding {
  const { node, message, awsMessage, fixes } = report
  const place = node ? pathOf(node).slice(depth) : []
  const { from, to } = report.range ?? rangeOf(node)
  return {
    rule: rule.id,
    code: report.code ?? rule.code,
    severity: rule.severity,
    location: report.location === undefined ? locationOf(place) : report.location,
    path: report.path ? report.path.slice(depth) : place,
    from,
    to,
    message,
    ...(awsMessage === undefined ? {} : { awsMessage }),
    ...(fixes && fixes.length > 0 ? { fixes } : {}),
  }
}

/** The finding where the state stands now, at `path`. */
export function placeFinding(finding: OwnFinding, own: OwnText, path: Path): OwnFinding {
  const { location, fixes } = finding
  const base = locationOf(path)
  return {
    ...finding,
    location: location === null ? null : location === '/' ? base : base + location,
    path: [...path, ...finding.path],
    from: own.toWhole(finding.from),
    to: own.toWhole(finding.to),
    ...(fixes ? { fixes: fixes.map((fix) => placeFix(fix, path)) } : {}),
  }
}

function placeFix({ label, changes }: Fix, path: Path): Fix {
  return { label, changes: changes.map((change) => placeChange(change, path)) }
}

function placeChange(change: Change, path: Path): Change {
  switch (change.op) {
    case 'insert':
      return { ...change, into: [...path, ...change.into] }
    case 'move':
      return { ...change, from: [...path, ...change.from], into: [...path, ...change.into] }
    default:
      return { ...change, at: [...path, ...change.at] }
  }
}

/** A property's object is pointed at by its name: an underline below a whole state says nothing. */
function rangeOf(node: SyntaxNode | null): { readonly from: number; readonly to: number } {
  if (!node) return { from: 0, to: 0 }
  if (node.kind !== 'object') return { from: node.from, to: node.to }
  return node.key ?? { from: node.from, to: node.from + 1 }
}
