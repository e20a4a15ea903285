// Writing a field from a form: the one command behind every input.
import type { FieldSpec } from '../../../core/asl/StateType'
import { isJsonObject, type JsonValue } from '../../../core/base/JsonValue'
import { err, ok } from '../../../core/base/Result'
import { editText } from '../../../core/document/commands/editText'
import { labelOf, setField } from '../../../core/document/commands/setField'
import { fieldPath } from '../../../core/document/flow/fieldPath'
import { ownerOf } from '../../../core/document/flow/Owner'
import type { Command, StudioDocument } from '../../../core/document/StudioDocument'
import { refusalOfBroken, transact } from '../../../core/document/transact'
import { nodeAt } from '../../../core/syntax/nodeAt'
import { withCondition } from './conditions'
import { type FieldEntry, fieldName } from './FieldEntry'
import { isPlaceholder } from './placeholders'

type Planned = ReturnType<Command<unknown>>

export interface ChangeFieldArgs {
  readonly entry: Pick<FieldEntry, 'spec' | 'place' | 'replaces'>
  readonly value: JsonValue
}

/**
 * Sets a field. One that excludes a field that is there takes its place in the text; a rule's comparison is exchanged
 * within the rule; a substitution where no text can stand is written without quotes.
 */
export const changeField: Command<ChangeFieldArgs> = (doc, { entry, value }) => {
  const { spec, place, replaces } = entry
  const broken = refusalOfBroken(doc)
  if (broken) return err(broken)
  if (spec.at.length === 0) {
    const rule = withCondition(nodeValueAt(doc, entry), isJsonObject(value) ? value : {})
    return setField(doc, { state: place.state, at: place.at, value: rule })
  }
  if (typeof value === 'string' && isPlaceholder(value) && isBare(entry)) return setPlaceholder(doc, entry, value)
  if (replaces && !place.node) return replaceField(doc, { entry, value, old: replaces })
  return setField(doc, { state: place.state, at: place.at, value })
}

function nodeValueAt(doc: StudioDocument, { place }: ChangeFieldArgs['entry']): JsonValue | undefined {
  const owner = ownerOf(doc, { state: place.state })
  return owner.ok ? nodeAt(doc.tree, [...owner.value.path, ...place.at])?.value : undefined
}

const replaceField: Command<ChangeFieldArgs & { readonly old: FieldSpec }> = (doc, { entry, value, old }) => {
  const { spec, place } = entry
  const owner = ownerOf(doc, { state: place.state })
  if (!owner.ok) return owner
  const { path, name } = owner.value
  const before = fieldPath(path, nodeAt(doc.tree, path), [...place.at.slice(0, -1), ...old.at])
  const after = [...before.slice(0, -1), fieldName(spec)]
  return transact(
    doc,
    `Replace ${fieldName(old)} of ${name} by ${labelOf(place.at)}`,
    [
      { op: 'rename', at: before, key: fieldName(spec) },
      { op: 'set', at: after, value },
    ],
    { origin: 'inspector' },
  )
}

/** Numbers and truth values cannot be quoted, and what stands without quotes stays without. */
function isBare({ spec, place }: ChangeFieldArgs['entry']): boolean {
  if (place.node?.kind === 'placeholder') return true
  return spec.kind === 'integer' || spec.kind === 'number' || spec.kind === 'boolean'
}

/** Sets the text, then takes the quotes away: one edit of what `setField` plans. */
function setPlaceholder(doc: StudioDocument, { place }: ChangeFieldArgs['entry'], text: string): Planned {
  const isWritten = place.node && place.node.from < place.node.to && place.node.alias == null
  if (place.node && isWritten && place.node.kind !== 'object' && place.node.kind !== 'array') {
    const edits = [{ from: place.node.from, to: place.node.to, insert: text }]
    const typed = editText(doc, { edits, label: `Set ${labelOf(place.at)}` })
    return typed.ok ? ok({ ...typed.value, origin: 'inspector' }) : typed
  }
  const planned = setField(doc, { state: place.state, at: place.at, value: text })
  if (!planned.ok) return planned
  const edits = planned.value.edits.map((edit) => ({ ...edit, insert: unquoted(edit.insert, text) }))
  return ok({ ...planned.value, edits })
}

/** The last occurrence is the value: a key comes before it. */
function unquoted(insert: string, text: string): string {
  const [quoted = '', at = -1] =
    [`"${text}"`, `'${text}'`]
      .map((found) => [found, insert.lastIndexOf(found)] as const)
      .find(([, found]) => found >= 0) ?? []
  return at < 0 ? insert : insert.slice(0, at) + text + insert.slice(at + quoted.length)
}
