// From a document to a file's text.
import { saveText } from '../text/Envelope'
import type { StudioDocument } from './StudioDocument'

/** The text with the line ends and byte order mark of the file it came from; the same bytes when nothing was edited. */
export function saveDocument(doc: StudioDocument): string {
  return saveText(doc.text, doc.envelope)
}
