// Judges a definition again and again while it is edited, doing again only what an edit touched.
import { locationOf } from '../base/Path'
import type { StateId, StateView } from '../machine/Machine'
import type { SyntaxNode } from '../syntax/SyntaxTree'
import type { Finding, Severity } from './Finding'
import { definitionFixes } from './fixes/fixesFor'
import { gatherHints, type Hint } from './gatherHints'
import { isPlaceholder } from './isPlaceholder'
import { judgeState, placeFinding, type StateJudgement, toFinding } from './judgeState'
import type { DefinitionSite, LintRule, LintSubject, PlacedRead } from './LintRule'
import { OwnText } from './OwnText'
import { adviceRules } from './rules/adviceRules'
import { lintRules } from './rules/index'
import { definitionObject } from './rules/text/definition-object'
import { definitionSize } from './rules/text/definition-size'
import { jsonSyntax } from './rules/text/json-syntax'
import { StateSite, surroundingsOf } from './StateSite'

export interface LintOptions {
  /** Ids of rules whose warnings and hints are left out; errors are never muted. */
  readonly muted?: ReadonlySet<string>
  /** False for what AWS says alone. */
  readonly advice?: boolean
}

const allRules: readonly LintRule[] = [...lintRules, ...adviceRules]

/** While the text does not parse only these are asked: everything else would be about a text that is not there. */
const textRules: readonly LintRule[] = [jsonSyntax, definitionObject, definitionSize]

interface Judged {
  readonly state: StateView
  readonly own: OwnText
  readonly judgement: StateJudgement
}

/** A judgement, and the text that it is of. */
interface Known {
  readonly text: string
  readonly judgement: StateJudgement
}

/** Remembers the judgement of every state of the latest definition, by its text and what is around it. */
export class Linter {
  private kept: ReadonlyMap<string, Known> = new Map()
  /** The same by what stands there, which need not be read to be known again. */
  private byContent = new WeakMap<object, Known>()
  /** What was around those states. */
  private context = ''

  /** All findings, sorted by their place in the text. Values that are or contain `${…}` are not judged. */
  lint(subject: LintSubject, { muted, advice = true }: LintOptions = {}): readonly Finding[] {
    const isBroken = subject.tree.problems.length > 0
    const rules = advice ? allRules : lintRules
    const judged = isBroken ? new Map<StateId, Judged>() : this.judge(subject, rules)
    const isHeard = (rule: string, severity: Severity) => severity === 'ERROR' || !muted?.has(rule)
    const told: Finding[] = []
    const hints: Hint[] = []
    for (const { rule, severity, from, place } of definitionFindings(subject, isBroken ? textRules : rules, judged)) {
      if (!isHeard(rule, severity)) continue
      if (severity === 'HINT') hints.push({ rule, from, place })
      else told.push(place())
    }
    for (const { state, own, judgement } of judged.values()) {
      for (const finding of judgement.findings) {
        const { rule, severity, from } = finding
        if (!isHeard(rule, severity)) continue
        const place = (): Finding => ({ ...placeFinding(finding, own, state.path), state: state.id })
        if (severity === 'HINT') hints.push({ rule, from: own.toWhole(from), place })
        else told.push(place())
      }
    }
    return [...told, ...gatherHints(hints)].sort((a, b) => a.from - b.from)
  }

  private judge(
    { text, machine, workflowType }: LintSubject,
    rules: readonly LintRule[],
  ): ReadonlyMap<StateId, Judged> {
    const judged = new Map<StateId, Judged>()
    const around = surroundingsOf(text, machine, workflowType)
    const context = `${around.machineLanguage} ${around.isLanguageOpen} ${around.hasTimeLimit} ${workflowType} ${rules.length}`
    const before = context === this.context ? this.kept : null
    if (before === null) this.byContent = new WeakMap()
    const memory = new Map<string, Known>()
    const isWhole = saysAll(text)
    for (const state of machine.states.values()) {
      if (state.node.parent && isPlaceholder(state.node.parent)) continue
      const scopes =
        state.scopes.length === 0 ? NO_NODES : state.scopes.map((id) => machine.scopes.get(id)?.node ?? null)
      const own = new OwnText(text, state.node, scopes)
      const { content } = state.node
      const seen = content ? this.byContent.get(content) : undefined
      const ownText = seen?.text ?? own.text
      const known = seen ?? before?.get(ownText) ?? memory.get(ownText)
      const judgement = known?.judgement ?? judgeState(rules, new StateSite(state, around), own, state.path)
      const next = known ?? { text: ownText, judgement }
      if (content && !seen) this.byContent.set(content, next)
      if (isWhole(ownText)) memory.set(ownText, next)
      judged.set(state.id, { state, own, judgement })
    }
    this.kept = memory
    this.context = context
    return judged
  }
}

const NO_NODES: readonly null[] = []

/** Tells whether a state's text says all there is to know of it: in YAML a part of it may be written elsewhere (`*alias`). */
function saysAll(text: string): (own: string) => boolean {
  const isJson = /^\s*[{/]/.test(text)
  return (own) => isJson || !own.includes('*')
}

/** What is found in the definition as a whole, with its fixes once it is told. */
function definitionFindings(
  subject: LintSubject,
  rules: readonly LintRule[],
  judged: ReadonlyMap<StateId, Judged>,
): readonly (Hint & { readonly severity: Severity })[] {
  const site: DefinitionSite = {
    ...subject,
    readsOf: (id) => placedReads(judged.get(id)),
    mayLeadAnywhere: (id) => judged.get(id)?.judgement.mayLeadAnywhere ?? false,
  }
  const stateOf = stateFinder(subject)
  return rules.flatMap((rule) => {
    const found: (Hint & { readonly severity: Severity })[] = []
    rule.checkDefinition?.(site, (report) => {
      if (report.node && isPlaceholder(report.node)) return
      const finding = toFinding(rule, report)
      const place = (): Finding => {
        const fixes = report.fixes ?? definitionFixes(rule.id, report, site)
        return { ...finding, ...(fixes.length > 0 ? { fixes } : {}), state: stateOf(report.node) }
      }
      found.push({ rule: rule.id, severity: rule.severity, from: finding.from, place })
    })
    return found
  })
}

const NO_READS: readonly PlacedRead[] = []

function placedReads(judged: Judged | undefined): readonly PlacedRead[] {
  if (!judged || judged.judgement.reads.length === 0) return NO_READS
  const { state, own, judgement } = judged
  return judgement.reads.map(({ name, isAsked, path, from, to }) => ({
    name,
    isAsked,
    place: () => {
      const place = [...state.path, ...path]
      const range = { from: own.toWhole(from), to: own.toWhole(to) }
      return { node: state.node, range, path: place, location: locationOf(place) }
    },
  }))
}

/** The innermost state a node stands in; made when it is first asked for. */
function stateFinder({ machine }: LintSubject): (node: SyntaxNode | null) => StateId | null {
  let ids: ReadonlyMap<SyntaxNode, StateId> | null = null
  return (node) => {
    ids ??= new Map([...machine.states.values()].map((state) => [state.node, state.id]))
    for (let at = node; at; at = at.parent) {
      const id = ids.get(at)
      if (id !== undefined) return id
    }
    return null
  }
}
