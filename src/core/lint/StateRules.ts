// Which rules have something to say of a state: most are about fields that most states do not have.
import type { LintRule } from './LintRule'
import type { StateSite } from './StateSite'

/** Fields that rules ask for, one bit each. */
const MOST_FIELDS = 31

/** The rules that look at single states, chosen for each state by its fields. */
export class StateRules {
  private readonly bits = new Map<string, number>()
  private readonly masks: ReadonlyMap<LintRule, number>
  /** By the fields that are there: most states of a definition have one of a few combinations. */
  private readonly chosen = new Map<number, readonly LintRule[]>()

  constructor(rules: readonly LintRule[]) {
    this.masks = new Map(
      rules.filter(({ checkState }) => checkState).map((rule) => [rule, this.maskOf(rule.fields ?? [])]),
    )
  }

  /** In the order of the rules. */
  about({ node }: StateSite): readonly LintRule[] {
    let present = 0
    for (const name of node.names) present |= this.bits.get(name) ?? 0
    const known = this.chosen.get(present)
    if (known) return known
    const rules = [...this.masks].flatMap(([rule, mask]) => (mask === 0 || (mask & present) !== 0 ? [rule] : []))
    this.chosen.set(present, rules)
    return rules
  }

  /** Zero for a rule that is about every state. */
  private maskOf(fields: readonly string[]): number {
    return fields.reduce((mask, field) => mask | this.bitOf(field), 0)
  }

  private bitOf(field: string): number {
    const bit = this.bits.get(field) ?? 1 << this.bits.size
    this.bits.set(field, bit)
    if (this.bits.size > MOST_FIELDS) throw new Error(`Rules ask for more than ${MOST_FIELDS} different fields.`)
    return bit
  }
}
