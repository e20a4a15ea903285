// From a file's text to a document.
import type { NotationId } from '../syntax/Notation'
import type { TemplateFrame } from '../templates/Template'
import { openText } from '../text/Envelope'
import { type Aside, emptyAside } from './Aside'
import { identifyStates, NO_IDENTITY } from './identifyStates'
import { notationNamed } from './notationNamed'
import type { StudioDocument } from './StudioDocument'

/**
 * Opens any text, sound or broken, in a notation that is loaded. Line ends become `\n`, what the file had is kept in the envelope; nothing else
 * changes. Broken text has problems in its tree, and the machine that can be made out in it.
 */
export function openDocument(
  raw: string,
  notation: NotationId = 'json',
  aside: Aside = emptyAside,
  frame: TemplateFrame | null = null,
): StudioDocument {
  const { text, envelope } = openText(raw)
  const tree = notationNamed(notation).parse(text)
  const sound = tree.problems.length === 0
  const { machine, identity } = identifyStates(tree, NO_IDENTITY, [])
  return {
    text,
    envelope,
    frame,
    notation,
    revision: 0,
    tree,
    machine,
    drift: [],
    machineRevision: sound ? 0 : -1,
    selection: { kind: 'machine' },
    identity,
    aside,
  }
}
