// Hints are told once: the same piece of advice at twenty states is one thing to know, not twenty.
import type { Finding, Fix } from './Finding'

/** The most places that one fix sets right together. */
const MOST = 100

/** A hint whose finding is made when it is told: of a thousand only the first is. */
export interface Hint {
  readonly rule: string
  /** Where it stands in the text. */
  readonly from: number
  place(): Finding
}

/**
 * One finding a rule: the first in the text, which says how many there are more. Its own fix stays, and where each place
 * has one, a second sets all of them right.
 */
export function gatherHints(hints: readonly Hint[]): readonly Finding[] {
  const groups = new Map<string, Hint[]>()
  for (const hint of hints) {
    const group = groups.get(hint.rule)
    if (group) group.push(hint)
    else groups.set(hint.rule, [hint])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group.sort((one, other) => one.from - other.from)
    if (!first) return []
    return group.length === 1 ? [first.place()] : [gathered(first.place(), group)]
  })
}

function gathered(first: Finding, group: readonly Hint[]): Finding {
  const more = group.length - 1
  const message = `${first.message} The same at ${more === 1 ? 'one more place' : `${more} more places`}.`
  const fix = fixOf(group)
  return { ...first, message, ...(fix ? { fixes: [...(first.fixes ?? []), fix] } : {}) }
}

/** The first fix of each, the last in the text first, so that no change moves the places of those to come. */
function fixOf(group: readonly Hint[]): Fix | null {
  if (group.length > MOST) return null
  const fixes = group.map((hint) => hint.place().fixes?.[0])
  const [first] = fixes
  if (!first || fixes.some((fix) => !fix)) return null
  const changes = fixes.toReversed().flatMap((fix) => fix?.changes ?? [])
  return { label: `${first.label}, at all ${group.length} places`, changes }
}
