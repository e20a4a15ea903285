// The contract of a way out: which rule's findings it sets right, and how, in terms of the structure.
import type { Fix } from '../Finding'
import type { DefinitionSite, RuleReport } from '../LintRule'
import type { StateSite } from '../StateSite'

/**
 * Makes the fixes of a rule's findings, the likeliest first; none where nothing certain can be said. Paths are those of the whole
 * document. Each fix leaves sound text and takes its finding away.
 */
export interface FixMaker {
  /** Id of the rule. */
  readonly rule: string
  /** For what the rule finds in a state; changes stay inside of it. */
  inState?(problem: RuleReport, site: StateSite): readonly Fix[]
  /** For what it finds in the definition. */
  inDefinition?(problem: RuleReport, site: DefinitionSite): readonly Fix[]
}
