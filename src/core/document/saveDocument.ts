// From a document to a file's text.
import { wrapPart } from '../templates/wrapPart'
import { saveText } from '../text/Envelope'
import type { StudioDocument } from './StudioDocument'

/**
 * What the file is now: the template around it where there is one, with the line ends and byte order mark of the file it
 * came from; the same bytes when nothing was edited.
 */
export function saveDocument(doc: StudioDocument): string {
  const { frame, text } = doc
  return frame ? saveText(wrapPart(frame, text), frame.envelope) : saveDefinition(doc)
}

/** The definition alone, with the file's line ends and byte order mark. */
export function saveDefinition({ text, envelope }: StudioDocument): string {
  return saveText(text, envelope)
}

/** `order.asl.json`, or the template's own name. */
export function fileNameOf({ frame, aside, notation }: StudioDocument): string {
  return frame?.fileName ?? `${aside.name}.asl.${notation}`
}
