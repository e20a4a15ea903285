// A walk over a syntax tree, each node with the way down to it.

/** Any node of the parser's tree; its other fields are read by name. */
export interface AnyNode {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [field: string]: unknown
}

/** Where a node hangs: its parent, and the parent's field it is in. */
export interface Place {
  readonly parent: AnyNode | null
  readonly field: string
}

/** Sees a node; what lies below it is passed over when this answers `skip`. */
export type Visit = (node: AnyNode, place: Place) => unknown

/** Visits `root` and all below it, parents first. */
export function walk(root: unknown, visit: Visit): void {
  visitValue(root, { parent: null, field: '' }, visit)
}

function visitValue(value: unknown, place: Place, visit: Visit): void {
  if (Array.isArray(value)) {
    for (const item of value) visitValue(item, place, visit)
    return
  }
  if (!isNode(value)) return
  if (visit(value, place) === 'skip') return
  for (const [field, child] of Object.entries(value)) visitValue(child, { parent: value, field }, visit)
}

/** True for an object that is a node of the tree. */
export function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}
