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
import type { StateRules } from './StateRules'
import type { StateSite } from './StateSite'
import { type VariableRead, variableReads } from './variableReads'

/** A finding with places relative to the state and offsets in its own text. */
export type OwnFinding = Omit<Finding, 'state'>

/** A hint of which only the place is known: of a thousand one is told, so the others need no words. */
export interface OwnHint {
  readonly rule: LintRule
  /** Its place among what the rule reports of the state. */
  readonly nth: number
  /** Offset in the own text. */
  readonly from: number
  /** What is told, once it was. */
  finding: OwnFinding | null
}

export interface StateJudgement {
  /** What is told at every state: errors and warnings. */
  readonly findings: readonly OwnFinding[]
  readonly hints: readonly OwnHint[]
  /** Ranges in the own text, paths from the state. */
  readonly reads: readonly VariableRead[]
  readonly mayLeadAnywhere: boolean
}

/** Runs the rules over a state that stands at depth `path.length`. */
export function judgeState(rules: StateRules, site: StateSite, own: OwnText, path: Path): StateJudgement {
  const findings: OwnFinding[] = []
  const hints: OwnHint[] = []
  let asked: LintRule | undefined
  let heard = 0
  // One for all rules: they are many, and so are the states.
  const hear = (report: RuleReport): void => {
    if (!asked || isUnheard(report)) return
    if (asked.severity !== 'HINT') findings.push(ownFinding(asked, report, site, own, path.length))
    else
      hints.push({
        rule: asked,
        nth: heard,
        from: own.toOwn((report.range ?? rangeOf(report.node)).from),
        finding: null,
      })
    heard += 1
  }
  for (const rule of rules.about(site)) {
    asked = rule
    heard = 0
    rule.checkState?.(site, hear)
  }
  const reads = variableReads(site).map((read) => ({
    ...read,
    path: read.path.slice(path.length),
    from: own.toOwn(read.from),
    to: own.toOwn(read.to),
  }))
  return { findings, hints, reads, mayLeadAnywhere: mayLeadAnywhere(site.node) }
}

/** The finding of a hint, by asking its rule once more. Throws when the rule does not report it again. */
export function findingOf({ rule, nth }: OwnHint, site: StateSite, own: OwnText, path: Path): OwnFinding {
  const reports: RuleReport[] = []
  rule.checkState?.(site, (report) => {
    if (!isUnheard(report)) reports.push(report)
  })
  const report = reports[nth]
  if (!report) throw new Error(`The rule ${rule.id} does not say the same of the same state.`)
  return ownFinding(rule, report, site, own, path.length)
}

function isUnheard({ node, ofPlaceholder }: RuleReport): boolean {
  return node !== null && !ofPlaceholder && isPlaceholder(node)
}

function ownFinding(rule: LintRule, report: RuleReport, site: StateSite, own: OwnText, depth: number): OwnFinding {
  const { from, to } = report.range ?? rangeOf(report.node)
  const range = { from: own.toOwn(from), to: own.toOwn(to) }
  return toFinding(rule, report, { depth, range, fixes: report.fixes ?? stateFixes(rule.id, report, site) })
}

interface Told {
  /** The paths of the finding begin so many steps below the root. */
  readonly depth?: number
  readonly range?: Pick<Finding, 'from' | 'to'>
  readonly fixes?: readonly Fix[] | undefined
}

/** A rule's report as a finding. */
export function toFinding(
  rule: LintRule,
  report: RuleReport,
  { depth = 0, range = report.range ?? rangeOf(report.node), fixes = report.fixes }: Told = {},
): OwnFinding {
  const { node, message, awsMessage } = report
  const place = node ? pathOf(node).slice(depth) : []
  return {
    rule: rule.id,
    code: report.code ?? rule.code,
    severity: rule.severity,
    location: report.location === undefined ? locationOf(place) : report.location,
    path: report.path ? report.path.slice(depth) : place,
    from: range.from,
    to: range.to,
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
