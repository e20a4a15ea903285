// A file's text.
import { err, ok, type Result } from '../../core/base/Result'

/** With its byte order mark. What is no UTF-8 is refused with a sentence: it could not be given back as it was. */
export async function readText(file: File): Promise<Result<string, string>> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer()))
  } catch (error) {
    if (error instanceof TypeError) return err(`"${file.name}" is not text in UTF-8.`)
    throw error
  }
}
