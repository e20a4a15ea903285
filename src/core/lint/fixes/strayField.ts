// A field where it does not belong: the name that was meant, the place it belongs to, or away with it.
import { propertyOf } from '../../asl/propertyOf'
import type { FieldSpec } from '../../asl/StateType'
import type { JsonValue } from '../../base/JsonValue'
import type { Change } from '../../syntax/Notation'
import { pathOf } from '../../syntax/pathOf'
import type { SyntaxNode } from '../../syntax/SyntaxTree'
import type { Fix } from '../Finding'
import type { StateSite } from '../StateSite'
import { expressionOf } from './expressionOf'
import { nearestOf } from './nearestOf'

/** The same field by its name in the other query language, or in another type of state. */
const TWINS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Parameters', ['Arguments', 'ItemSelector', 'Output']],
  ['Arguments', ['Parameters']],
  ['ItemSelector', ['Parameters']],
  ['Iterator', ['ItemProcessor']],
  ['Result', ['Output']],
  ['Output', ['Parameters']],
  ['Next', ['Default']],
  ['Default', ['Next']],
  ['Choice', ['Choices']],
  ['Rules', ['Choices']],
  ['Processor', ['ItemProcessor']],
])

/** Fields of a Map that belong into its processor. */
const OF_CONFIG: ReadonlySet<string> = new Set(['Mode', 'ExecutionType'])

export function strayField(
  field: SyntaxNode,
  object: SyntaxNode,
  fields: readonly FieldSpec[],
  site: StateSite | undefined,
): readonly Fix[] {
  const name = field.key?.name ?? ''
  const at = pathOf(field)
  const removed: Fix = { label: `Remove ${name}`, changes: [{ op: 'remove', at }] }
  return [...inProcessor(field, object, site), ...renamed(field, object, fields), removed]
}

function renamed(field: SyntaxNode, object: SyntaxNode, fields: readonly FieldSpec[]): readonly Fix[] {
  const name = field.key?.name ?? ''
  const free = fields.map((spec) => String(spec.at[0])).filter((one) => !isTaken(object, one, fields))
  const twins = [...(TWINS.get(name) ?? []), name.replace(/Path$/, ''), `${name}Path`]
  const twin = twins.find((one) => one !== name && free.includes(one))
  const key = twin ?? nearestOf(name, free)
  const at = pathOf(field)
  if (key === null || key === undefined) return []
  const rename: Change = { op: 'rename', at, key }
  if (twin === undefined || !/Path$/.test(name) === !/Path$/.test(twin))
    return [{ label: `Rename to ${key}`, changes: [rename] }]
  const value = translated(field.value, name)
  if (value === null) return []
  // The value first: the path ends with the name.
  return [{ label: `Use ${key}`, changes: [{ op: 'set', at, value }, rename] }]
}

/** Only one field of an exclusive group may stand. */
function isTaken(object: SyntaxNode, name: string, fields: readonly FieldSpec[]): boolean {
  const group = fields.find(({ at }) => at[0] === name)?.exclusive
  const rivals = fields.filter(({ at, exclusive }) => at[0] === name || (group !== undefined && exclusive === group))
  return rivals.some(({ at }) => propertyOf(object, String(at[0])) !== null)
}

/** A path as an expression, or a plain expression as a path. */
function translated(value: JsonValue | undefined, name: string): string | null {
  if (typeof value !== 'string') return null
  if (name.endsWith('Path')) return expressionOf(value)
  const path = /^\{%\s*\$states\.input((?:\.[A-Za-z_]\w*)*)\s*%\}$/.exec(value)
  return path ? `$${path[1] ?? ''}` : null
}

function inProcessor(field: SyntaxNode, object: SyntaxNode, site: StateSite | undefined): readonly Fix[] {
  const name = field.key?.name ?? ''
  const processor = site?.type?.name === 'Map' && object === site.node ? propertyOf(object, 'ItemProcessor') : null
  if (!processor || field.nth > 0) return []
  const at = pathOf(field)
  const config = propertyOf(processor, 'ProcessorConfig')
  const label = `Move ${name} into ItemProcessor`
  if (name === 'ProcessorConfig' && !config)
    return [{ label, changes: [{ op: 'move', from: at, into: pathOf(processor), key: name, after: null }] }]
  if (!OF_CONFIG.has(name) || field.value === undefined) return []
  if (config) {
    if (config.kind !== 'object' || propertyOf(config, name)) return []
    return [{ label, changes: [{ op: 'move', from: at, into: pathOf(config), key: name }] }]
  }
  const value = { [name]: field.value }
  const made = { op: 'insert', into: pathOf(processor), key: 'ProcessorConfig', value, after: null } as const
  return [{ label, changes: [made, { op: 'remove', at }] }]
}
