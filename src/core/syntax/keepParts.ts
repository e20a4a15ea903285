// Of what was read again, the parts whose text is as it was are the ones there were: an edit in two places changes two states,
// not all between them.
import type { JsonPart } from './JsonPart'

/** A container and the text its value stands in. */
export interface PartIn {
  readonly part: JsonPart
  readonly text: string
  /** Where its value begins. */
  readonly from: number
}

/** Puts parts of `before` in the place of children of `now` that say the same, at any depth. `now` is still being made. */
export function keepParts(now: PartIn, before: PartIn): void {
  const { children } = now.part
  const known = before.part.kind === 'object' ? byName(before.part.children) : null
  children.forEach((child, index) => {
    const name = child.key?.name
    const old = known && name !== undefined ? known.get(name) : before.part.children[index]
    if (old === undefined || old.kind !== child.kind || old.children === child.children) return
    const from = now.from + child.entry
    const oldFrom = before.from + old.entry
    const length = child.end - child.entry
    const isSame = old.end - old.entry === length && sameText(now.text, from, before.text, oldFrom, length)
    if (isSame) children[index] = old.placed(child.at, child.nth)
    else
      keepParts(
        { part: child, text: now.text, from: now.from + child.at },
        { part: old, text: before.text, from: before.from + old.at },
      )
  })
}

/** The first of each name. */
function byName(properties: readonly JsonPart[]): ReadonlyMap<string, JsonPart> {
  const found = new Map<string, JsonPart>()
  for (const part of properties) if (part.key && !found.has(part.key.name)) found.set(part.key.name, part)
  return found
}

function sameText(one: string, at: number, other: string, otherAt: number, length: number): boolean {
  return one.slice(at, at + length) === other.slice(otherAt, otherAt + length)
}
