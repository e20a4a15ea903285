// Random changes of a tree, and what each does to a model of it: what the laws of planning are tried with.
import type { JsonValue } from '../base/JsonValue'
import type { Change } from './Notation'
import { parseJson } from './parseJson'
import { pathOf } from './pathOf'
import type { SyntaxNode, SyntaxTree } from './SyntaxTree'
import { sameJson } from './sameJson'
import { visitNodes } from './visitNodes'

/** An object keeps its members as a list, so that order and repeated names are seen. */
export type Model = { o: [string, Model][] } | { a: Model[] } | { v: JsonValue }

/** The model of a tree; what an alias stands for is one thing, for it is not changed there, unless aliases are `resolved`. */
export function modelOf(node: SyntaxNode | null, resolved = false): Model {
  if (node?.alias != null && !resolved) return { v: `*${node.alias}` }
  if (node?.kind === 'object')
    return { o: node.children.map((child) => [child.key?.name ?? '', modelOf(child, resolved)]) }
  if (node?.kind === 'array') return { a: node.children.map((child) => modelOf(child, resolved)) }
  return { v: node?.value ?? null }
}

function modelOfValue(value: JsonValue): Model {
  return modelOf(parseJson(JSON.stringify(value)).root)
}

function at(model: Model, node: SyntaxNode): Model {
  if (!node.parent) return model
  const parent = at(model, node.parent)
  const index = node.parent.children.indexOf(node)
  const found = 'o' in parent ? parent.o[index]?.[1] : 'a' in parent ? parent.a[index] : undefined
  if (!found) throw new Error('no such model')
  return found
}

/** A source of choices made from a seed. */
export class Dice {
  constructor(private seed: number) {}
  under(limit: number): number {
    this.seed = (Math.imul(this.seed, 1664525) + 1013904223) >>> 0
    return Math.floor((this.seed / 2 ** 32) * limit)
  }
  of<T>(items: readonly T[]): T {
    const found = items[this.under(items.length)]
    if (found === undefined) throw new Error('nothing to choose from')
    return found
  }
}

const VALUES: readonly JsonValue[] = [
  ...['x', 7, true, null, {}, [], ['a', 'b'], { Type: 'Pass', Next: 'n' }, [{ a: [1] }], 1e21, [[], {}, ['a', [1]]]],
  ...[
    'a\nb',
    '{%\n  $x := 1;\n\n  $x\n%}\n',
    ' \n x',
    'yes',
    '12',
    ' lead',
    'a: b',
    '- # x',
    "it's",
    '',
    '\u0001',
    '*a',
  ],
  { 'a: b': { c: 'one\ntwo' }, list: [{ x: 1, y: [] }, 'null'] },
]
const NAMES = [
  ...['Brand new', '__proto__', '12', 'constructor', 'quote"d', '${Sub}', '<img onerror=1>', 'ünï'],
  ...['a: b', '# no', '', "it's", 'null', '- x', 'a, b'],
]

/** A change, and what it does. */
export interface Planned {
  readonly change: Change
  /** Makes the same change on the model. */
  readonly model: (model: Model) => void
  readonly keepsComments: boolean
}

function freshName(parent: SyntaxNode, dice: Dice): string {
  let name = dice.of(NAMES)
  while (parent.children.some((child) => child.key?.name === name)) name += '+'
  return name
}

/** A change that can be planned; null when the tree has room for none. Nodes that are not `free` are left alone. */
export function changeOf(
  tree: SyntaxTree,
  dice: Dice,
  free: (node: SyntaxNode) => boolean = () => true,
): Planned | null {
  const all: SyntaxNode[] = []
  visitNodes(tree.root, (node) => {
    if (free(node)) all.push(node)
    return node.alias == null
  })
  const members = all.filter((node) => node.parent)
  const containers = all.filter(({ kind, alias }) => alias == null && (kind === 'object' || kind === 'array'))
  const kind = dice.of(['set', 'insert', 'remove', 'rename', 'move'])
  if (containers.length === 0) return null
  if (kind === 'insert') return insertOf(dice.of(containers), dice)
  if (members.length === 0) return null
  const node = dice.of(members)
  if (kind === 'set') return setOf(node, dice)
  if (kind === 'remove') return removeOf(node)
  return kind === 'rename' ? renameOf(node, dice) : moveOf(node, containers, dice)
}

function setOf(node: SyntaxNode, dice: Dice): Planned {
  const value = dice.of(VALUES)
  const isScalar = node.children.length === 0 && node.kind !== 'object' && node.kind !== 'array'
  return {
    change: { op: 'set', at: pathOf(node), value },
    model: (model) => {
      if (!sameJson(node.value, value)) Object.assign(clear(at(model, node)), modelOfValue(value))
    },
    keepsComments: isScalar,
  }
}

function clear(model: Model): Model {
  for (const key of Object.keys(model)) Reflect.deleteProperty(model, key)
  return model
}

function insertOf(parent: SyntaxNode, dice: Dice): Planned {
  const value = dice.of(VALUES)
  const index = dice.under(parent.children.length + 1)
  const key = parent.kind === 'array' ? index : freshName(parent, dice)
  const place = afterOf(parent, index)
  return {
    change: { op: 'insert', into: pathOf(parent), key, value, ...(parent.kind === 'array' ? {} : place.after) },
    model: (model) => {
      const target = at(model, parent)
      if ('a' in target) target.a.splice(index, 0, modelOfValue(value))
      else if ('o' in target) target.o.splice(place.index, 0, [String(key), modelOfValue(value)])
    },
    keepsComments: true,
  }
}

/** `after` names the first property of a name, so a repeated name stands for its first occurrence. */
function afterOf(parent: SyntaxNode, index: number): { after: { after?: string | null }; index: number } {
  if (index === 0) return { after: { after: null }, index }
  if (index === parent.children.length) return { after: {}, index }
  const name = parent.children[index - 1]?.key?.name ?? ''
  return { after: { after: name }, index: parent.children.findIndex((child) => child.key?.name === name) + 1 }
}

function removeOf(node: SyntaxNode): Planned {
  return { change: { op: 'remove', at: pathOf(node) }, model: (model) => void taken(model, node), keepsComments: false }
}

function taken(model: Model, node: SyntaxNode): Model {
  const parent = node.parent
  if (!parent) throw new Error('the root stays')
  const target = at(model, parent)
  const index = parent.children.indexOf(node)
  const found =
    'a' in target ? target.a.splice(index, 1)[0] : 'o' in target ? target.o.splice(index, 1)[0]?.[1] : undefined
  if (!found) throw new Error('nothing to take')
  return found
}

function renameOf(node: SyntaxNode, dice: Dice): Planned | null {
  const parent = node.parent
  if (!node.key || !parent) return null
  const key = freshName(parent, dice)
  return {
    change: { op: 'rename', at: pathOf(node), key },
    model: (model) => {
      const target = at(model, parent)
      const member = 'o' in target ? target.o[parent.children.indexOf(node)] : undefined
      if (member) member[0] = key
    },
    keepsComments: true,
  }
}

function moveOf(node: SyntaxNode, containers: readonly SyntaxNode[], dice: Dice): Planned | null {
  const parent = dice.of(containers)
  for (let outer: SyntaxNode | null = parent; outer; outer = outer.parent) if (outer === node) return null
  const siblings = parent.children.filter((child) => child !== node)
  const index = dice.under(siblings.length + 1)
  const key = parent.kind === 'array' ? index : freshName(parent, dice)
  const name = siblings[index - 1]?.key?.name
  const isUnique = siblings.filter((child) => child.key?.name === name).length < 2 && node.key?.name !== name
  const after = parent.kind === 'array' || !isUnique ? undefined : (name ?? null)
  return {
    change: { op: 'move', from: pathOf(node), into: pathOf(parent), key, ...(after === undefined ? {} : { after }) },
    model: (model) => {
      const target = at(model, parent)
      const moved = taken(model, node)
      if ('a' in target) target.a.splice(index, 0, moved)
      else if ('o' in target) target.o.splice(after === undefined ? target.o.length : index, 0, [String(key), moved])
    },
    keepsComments: true,
  }
}

/** The model with properties by name, of repeated ones the last. */
export function unordered(model: Model): Model {
  if ('a' in model) return { a: model.a.map(unordered) }
  if (!('o' in model)) return model
  const members = [...new Map(model.o.map(([name, value]) => [name, unordered(value)]))]
  return { o: members.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) }
}
