// What AWS refuses to let an expression read where it stands.
import type { ExpressionAnalysis, Refusal } from './analyseExpression'
import type { StatesMember } from './JsonataOptions'

/** References to a context item, and to members of `$states` that are not among `states`; each name once. */
export function refusedReferences(analysis: ExpressionAnalysis, states: readonly StatesMember[]): readonly Refusal[] {
  const available: readonly string[] = states
  const missing = [...analysis.members].filter(([member]) => !available.includes(member))
  return [
    ...analysis.refusals,
    ...missing.map(([member, position]) => ({
      message: `Field '$states.${member}' does not exist.`,
      name: `$states.${member}`,
      ...(position !== undefined && { position }),
    })),
  ]
}
