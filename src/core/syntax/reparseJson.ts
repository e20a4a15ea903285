// Reads an edited JSON text with the tree it had before: what stands around the edit is taken over.
import { type ChangedRange, changedRange } from './changedRange'
import { JsonNode } from './JsonNode'
import type { JsonPart } from './JsonPart'
import { countNames, JsonTreeBuilder } from './JsonTreeBuilder'
import { keepParts } from './keepParts'
import type { SyntaxTree, TextTree } from './SyntaxTree'

/** A container around the edit. */
interface Around {
  readonly part: JsonPart
  /** Where its value begins in the text. */
  readonly from: number
  /** Which child of the one around it it is. */
  readonly index: number
}

/**
 * The tree of `text`, the same as when all of it is read; null when that must be done: one of the two texts has a problem, or
 * no brackets around the edit are the same in both.
 */
export function reparseJson(text: string, before: TextTree): SyntaxTree | null {
  const { tree } = before
  if (tree.problems.length > 0 || !(tree.root instanceof JsonNode)) return null
  const change = changedRange(before.text, text)
  if (change === null) return tree
  const around = containersAround(tree.root.part, change)
  const inner = around.pop()
  if (!inner) return null
  const read = readAgain(text, { inner, depth: around.length, change, before })
  if (read === null) return null
  let { part } = read
  let { index } = inner
  for (const outer of around.reverse()) {
    part = withChild(outer.part, index, part, change.longer)
    index = outer.index
  }
  return { root: new JsonNode(part, tree.root.from, null), problems: [], comments: read.comments }
}

/** The containers whose brackets both stand outside of the edit, outermost first. */
function containersAround(root: JsonPart, { from, to }: ChangedRange): Around[] {
  const found: Around[] = []
  let at: Around | null = { part: root, from: root.at, index: 0 }
  while (at !== null) {
    const { part, from: start }: Around = at
    const isAround = (part.kind === 'object' || part.kind === 'array') && start < from && to < start + part.length
    if (!isAround) break
    found.push(at)
    // The last child that begins before the edit: no other can be around it.
    const index: number = firstThat(part.children, (child) => start + child.at >= from) - 1
    const child: JsonPart | undefined = part.children[index]
    at = child ? { part: child, from: start + child.at, index } : null
  }
  return found
}

interface Edited {
  readonly inner: Around
  /** How many containers it stands in. */
  readonly depth: number
  readonly change: ChangedRange
  readonly before: TextTree
}

/** The innermost container as it is now: its children before the edit are taken over, and those behind it where reading meets them. */
function readAgain(
  text: string,
  { inner, depth, change, before }: Edited,
): { readonly part: JsonPart; readonly comments: SyntaxTree['comments'] } | null {
  const { part: old, from } = inner
  const { longer } = change
  // A token ends where the two characters behind it say so: they must not have changed either.
  const kept = firstThat(old.children, ({ end }) => from + end + 1 >= change.from)
  const at = from + (old.children[kept - 1]?.end ?? 1)
  const part = old.holding(old.children.slice(0, kept), old.length + longer)
  const builder = new JsonTreeBuilder(text)
  let rest = old.children.length
  const end = builder.readOn({ part, from, depth, at }, (offset) => {
    const place = offset - longer - from
    if (from + place < change.to) return false
    const index = firstThat(old.children, ({ entry }) => entry >= place)
    if (old.children[index]?.entry !== place) return false
    rest = index
    return true
  })
  if (end === null || part.length !== old.length + longer) return null
  addRest(part, old, { kept, rest, longer })
  keepParts({ part, text, from }, { part: old, text: before.text, from })
  const { comments } = before.tree
  const moved = comments.filter((comment) => comment.from >= end - longer)
  return {
    part,
    comments: [
      ...comments.filter((comment) => comment.to <= at),
      ...builder.comments,
      ...moved.map((comment) => ({ from: comment.from + longer, to: comment.to + longer })),
    ],
  }
}

/** Adds the children of `old` from `rest` on, which stand `longer` characters later; those from `kept` on were read again. */
function addRest(
  part: JsonPart,
  old: JsonPart,
  { kept, rest, longer }: { readonly kept: number; readonly rest: number; readonly longer: number },
): void {
  const isSameNames = isSameNamed(old.children.slice(kept, rest), part.children.slice(kept))
  const seen = isSameNames ? null : countNames(part.children)
  for (const child of old.children.slice(rest)) {
    let { nth } = child
    if (seen && child.key) {
      nth = seen.get(child.key.name) ?? 0
      seen.set(child.key.name, nth + 1)
    }
    part.children.push(child.placed(child.at + longer, nth))
  }
}

function isSameNamed(some: readonly JsonPart[], others: readonly JsonPart[]): boolean {
  return some.length === others.length && some.every(({ key }, index) => key?.name === others[index]?.key?.name)
}

/** The container with another child in the place of one that was `longer` characters shorter. */
function withChild(outer: JsonPart, index: number, child: JsonPart, longer: number): JsonPart {
  const children = outer.children.map((other, at) => {
    if (at === index) return child
    return at < index ? other : other.placed(other.at + longer, other.nth)
  })
  return outer.holding(children, outer.length + longer)
}

/** The index of the first of these of which that is true, as it is of all behind it; their number when it is of none. */
function firstThat(children: readonly JsonPart[], isBehind: (child: JsonPart) => boolean): number {
  let low = 0
  let high = children.length
  while (low < high) {
    const middle = (low + high) >> 1
    const child = children[middle]
    if (child && isBehind(child)) high = middle
    else low = middle + 1
  }
  return low
}
