// The rows of Assign: names and values, each changed alone so that the others keep their bytes.
import type { QueryLanguage } from '../../../core/asl/StateType'
import type { JsonValue } from '../../../core/base/JsonValue'
import { ok, type Result } from '../../../core/base/Result'
import { fieldPath } from '../../../core/document/flow/fieldPath'
import { ownerOf } from '../../../core/document/flow/Owner'
import { refuse } from '../../../core/document/refuse'
import type { Command } from '../../../core/document/StudioDocument'
import { transact } from '../../../core/document/transact'
import { nodeAt } from '../../../core/syntax/nodeAt'
import type { FieldPlace } from './FieldPlace'
import { readTemplate, writeTemplate } from './templateText'

/** What a value is written as: the path of an `x.$` bare, everything else as JSON. */
export function writeVariable(name: string, value: JsonValue | undefined, source?: string): string {
  return name.endsWith('.$') && typeof value === 'string' ? value : writeTemplate(value, source)
}

/** Reads the value of a variable. The value under a name that ends in `.$` is a path, never JSON. */
export function readVariable(name: string, text: string): Result<JsonValue, string> {
  if (name.endsWith('.$')) return ok(text.trim())
  const read = readTemplate(text)
  if (read.ok || !/^[^{["]/.test(text.trim())) return read
  return { ok: false, error: `${read.error} For the text itself write ${JSON.stringify(text.trim())}.` }
}

/** What a new variable begins with. */
export function newVariable(language: QueryLanguage, taken: readonly string[]): { name: string; value: JsonValue } {
  const names = taken.map((name) => name.replace(/\.\$$/, ''))
  let number = 1
  while (names.includes(nameOf(number))) number += 1
  const name = nameOf(number)
  return language === 'JSONata' ? { name, value: '{% $states.input %}' } : { name: `${name}.$`, value: '$' }
}

function nameOf(number: number): string {
  return number === 1 ? 'variable' : `variable${number}`
}

export interface RenameMemberArgs {
  /** The object. */
  readonly place: FieldPlace
  readonly name: string
  readonly to: string
}

/** Gives a member of an object another name; its place and value stay. */
export const renameMember: Command<RenameMemberArgs> = (doc, { place, name, to }) => {
  const owner = ownerOf(doc, { state: place.state })
  if (!owner.ok) return owner
  if (to.trim() === '') return refuse('name-invalid', 'A variable needs a name.')
  const at = fieldPath(owner.value.path, nodeAt(doc.tree, owner.value.path), [...place.at, name])
  const taken = nodeAt(doc.tree, [...at.slice(0, -1), to]) !== null
  if (taken && to !== name) return refuse('name-taken', `There is a variable "${to}" here already.`)
  const changes = to === name ? [] : [{ op: 'rename', at, key: to } as const]
  return transact(doc, `Rename ${name} to ${to}`, changes, { origin: 'inspector' })
}
