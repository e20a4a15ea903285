// Judges a definition again and again while it is edited, doing again only what an edit touched.
import { locationOf } from '../base/Path'
import type { StateId, StateView } from '../machine/Machine'
import type { SyntaxNode } from '../syntax/SyntaxTree'
import type { Finding, Severity } from './Finding'
import { definitionFixes } from './fixes/fixesFor'
import { gatherHints, type Hint } from './gatherHints'
import { isPlaceholder } from './isPlaceholder'
import {
  findingOf,
  judgeState,
  type OwnFinding,
  type OwnHint,
  placeFinding,
  type StateJudgement,
  toFinding,
} from './judgeState'
import type { DefinitionSite, LintRule, LintSubject, PlacedRead } from './LintRule'
import { OwnText } from './OwnText'
import { adviceRules } from './rules/adviceRules'
import { lintRules } from './rules/index'
import { definitionObject } from './rules/text/definition-object'
import { definitionSize } from './rules/text/definition-size'
import { jsonSyntax } from './rules/text/json-syntax'
import { StateRules } from './StateRules'
import { StateSite, type Surroundings, surroundingsOf } from './StateSite'

export interface LintOptions {
  /** Ids of rules whose warnings and hints are left out; errors are never muted. */
  readonly muted?: ReadonlySet<string>
  /** False for what AWS says alone. */
  readonly advice?: boolean
}

const allRules: readonly LintRule[] = [...lintRules, ...adviceRules]

/** While the text does not parse only these are asked: everything else would be about a text that is not there. */
const textRules: readonly LintRule[] = [jsonSyntax, definitionObject, definitionSize]

const stateRules = { all: new StateRules(allRules), aws: new StateRules(lintRules) } as const

/** A state of the definition that is judged, and its judgement, which may be of an earlier one. */
class Judged {
  private madeOwn: OwnText | undefined

  constructor(
    readonly state: StateView,
    readonly judgement: StateJudgement,
    private readonly subject: LintSubject,
    private readonly around: Surroundings,
  ) {}

  get own(): OwnText {
    this.madeOwn ??= ownText(this.subject, this.state)
    return this.madeOwn
  }

  placed(finding: OwnFinding): Finding {
    return { ...placeFinding(finding, this.own, this.state.path), state: this.state.id }
  }

  told(hint: OwnHint): Finding {
    const { state, own, around } = this
    hint.finding ??= findingOf(hint, new StateSite(state, around), own, state.path)
    return this.placed(hint.finding)
  }
}

/** Remembers the judgement of every state of the latest definition, by what it holds and what is around it. */
export class Linter {
  /** By what stands in the state, which need not be read to be known again. */
  private byContent: ReadonlyMap<object, StateJudgement> = new Map()
  /** By its text, where a tree is made anew for every text. */
  private byText: ReadonlyMap<string, StateJudgement> = new Map()
  /** What was around those states. */
  private context = ''

  /** All findings, sorted by their place in the text. Values that are or contain `${…}` are not judged. */
  lint(subject: LintSubject, { muted, advice = true }: LintOptions = {}): readonly Finding[] {
    const isBroken = subject.tree.problems.length > 0
    const judged = isBroken ? new Map<StateId, Judged>() : this.judge(subject, advice)
    const rules = advice ? allRules : lintRules
    const isHeard = (rule: string, severity: Severity) => severity === 'ERROR' || !muted?.has(rule)
    const told: Finding[] = []
    const hints: Hint[] = []
    for (const { rule, severity, from, place } of definitionFindings(subject, isBroken ? textRules : rules, judged)) {
      if (!isHeard(rule, severity)) continue
      if (severity === 'HINT') hints.push({ rule, from, place })
      else told.push(place())
    }
    for (const one of judged.values()) {
      for (const finding of one.judgement.findings) {
        if (isHeard(finding.rule, finding.severity)) told.push(one.placed(finding))
      }
      for (const hint of one.judgement.hints) {
        if (!isHeard(hint.rule.id, 'HINT')) continue
        hints.push({ rule: hint.rule.id, from: one.own.toWhole(hint.from), place: () => one.told(hint) })
      }
    }
    return [...told, ...gatherHints(hints)].sort((a, b) => a.from - b.from)
  }

  private judge(subject: LintSubject, advice: boolean): ReadonlyMap<StateId, Judged> {
    const { machine, workflowType } = subject
    const rules = advice ? stateRules.all : stateRules.aws
    const around = surroundingsOf(subject.text, machine, workflowType)
    const context = `${around.machineLanguage} ${around.isLanguageOpen} ${around.hasTimeLimit} ${workflowType} ${advice}`
    if (context !== this.context) this.forget(context)
    const judged = new Map<StateId, Judged>()
    const byContent = new Map<object, StateJudgement>()
    const byText = new Map<string, StateJudgement>()
    for (const state of machine.states.values()) {
      const { content, parent } = state.node
      if (parent && isPlaceholder(parent)) continue
      const text = content ? null : ownText(subject, state).text
      const known = content ? this.byContent.get(content) : this.byText.get(text ?? '')
      const judgement = known ?? judgeState(rules, new StateSite(state, around), ownText(subject, state), state.path)
      if (content) byContent.set(content, judgement)
      // In YAML a part of a state may be written elsewhere (`*alias`); then its text does not say all there is to know of it.
      else if (text !== null && !text.includes('*')) byText.set(text, judgement)
      judged.set(state.id, new Judged(state, judgement, subject, around))
    }
    this.byContent = byContent
    this.byText = byText
    return judged
  }

  private forget(context: string): void {
    this.context = context
    this.byContent = new Map()
    this.byText = new Map()
  }
}

function ownText({ text, machine }: LintSubject, { node, scopes }: StateView): OwnText {
  return new OwnText(
    text,
    node,
    scopes.length === 0 ? NO_NODES : scopes.map((id) => machine.scopes.get(id)?.node ?? null),
  )
}

const NO_NODES: readonly null[] = []

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
