// From a CloudFormation or SAM template to the state machine in it that is to be opened.
import type { JsonValue } from '../../core/base/JsonValue'
import { notationNamed } from '../../core/document/notationNamed'
import type { SubstitutionEntries, SubstitutionEntry } from '../../core/substitutions/Substitution'
import type { NotationId } from '../../core/syntax/Notation'
import { findStateMachines, isTemplate, type StateMachinesOfTemplate } from '../../core/templates/findStateMachines'
import { openPart } from '../../core/templates/openPart'
import { type Envelope, openText, saveText } from '../../core/text/Envelope'
import type { ChoosePart, OpenedDefinition } from './OpenedDefinition'

/**
 * The chosen state machine as a definition with the template as its frame; `no-template` for any other text, `cancelled`
 * when none was chosen. Rejects with a sentence when there is none that can be opened. The notation must have been loaded.
 */
export async function readTemplate(
  raw: string,
  notation: NotationId,
  fileName: string,
  choose: ChoosePart,
): Promise<OpenedDefinition | 'no-template' | 'cancelled'> {
  const { text, envelope } = openText(raw)
  const tree = notationNamed(notation).parse(text)
  if (tree.problems.length > 0 || !isTemplate(tree)) return 'no-template'
  const found = findStateMachines(tree)
  const [only] = found.parts
  if (!only) throw new Error(noneWords(fileName, found))
  const part = found.parts.length + found.unopened.length === 1 ? only : await choose(fileName, found)
  if (!part) return 'cancelled'
  const opened = openPart({ fileName, text, envelope, notation }, part)
  if (!opened.ok) throw new Error(`${part.logicalId} cannot be opened. ${opened.error}`)
  const { frame } = opened.value
  return {
    text: saveText(opened.value.text, partEnvelope(envelope)),
    notation: opened.value.notation,
    notice: `Opened ${part.logicalId} of ${fileName}. Downloading gives the template with it in its place.`,
    name: part.logicalId,
    type: part.type,
    frame,
    substitutions: entriesOf(part.substitutions),
  }
}

function noneWords(fileName: string, { unopened }: StateMachinesOfTemplate): string {
  const [first] = unopened
  return first
    ? `${first.logicalId} cannot be opened. ${first.reason}`
    : `${fileName} is a template without a state machine.`
}

/** What was mixed in the file is no more in a part of it. */
function partEnvelope(envelope: Envelope): Envelope {
  return envelope.eol === 'mixed' ? { ...envelope, eol: '\n', original: null } : envelope
}

function entriesOf(known: Readonly<Record<string, JsonValue>>): SubstitutionEntries {
  return Object.fromEntries(Object.entries(known).map(([name, value]) => [name, entryOf(value)]))
}

function entryOf(value: JsonValue): SubstitutionEntry {
  if (typeof value === 'string') return { type: 'text', value }
  const type = typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'json'
  return { type, value: JSON.stringify(value) }
}
