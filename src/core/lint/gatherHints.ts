// Hints are told once: the same piece of advice at twenty states is one thing to know, not twenty.
import type { Finding, Fix } from './Finding'

/** The most places that one fix sets right together. */
const MOST = 100

/**
 * Of hints of the same rule the first in the text stays and says how many there are more. Its own fix stays, and where each
 * place has one, a second sets all of them right.
 */
export function gatherHints(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    if (finding.severity !== 'HINT') continue
    const group = groups.get(finding.rule)
    if (group) group.push(finding)
    else groups.set(finding.rule, [finding])
  }
  if ([...groups.values()].every((group) => group.length === 1)) return findings
  return findings.flatMap((finding) => {
    const group = groups.get(finding.rule) ?? []
    if (finding.severity !== 'HINT' || group.length === 1) return [finding]
    return group[0] === finding ? [gathered(finding, group)] : []
  })
}

function gathered(first: Finding, group: readonly Finding[]): Finding {
  const more = group.length - 1
  const message = `${first.message} The same at ${more === 1 ? 'one more place' : `${more} more places`}.`
  const fix = fixOf(group)
  return { ...first, message, ...(fix ? { fixes: [...(first.fixes ?? []), fix] } : {}) }
}

/** The first fix of each, the last in the text first, so that no change moves the places of those to come. */
function fixOf(group: readonly Finding[]): Fix | null {
  const [first, ...others] = group.map(({ fixes = [] }) => fixes[0])
  if (!first || others.some((fix) => !fix) || group.length > MOST) return null
  const changes = group.toReversed().flatMap(({ fixes = [] }) => fixes[0]?.changes ?? [])
  return { label: `${first.label}, at all ${group.length} places`, changes }
}
