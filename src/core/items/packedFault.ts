// Objects of the simulated S3 are text. What was packed and read as text all the same is told apart from broken items.

/** Why an object's text is none: the cause of States.ItemReaderFailed, `place` names the object. Null for text. */
export function packedFault(body: string, place: string): string | null {
  // The first two bytes of gzip, as Latin-1 and as UTF-8 read them.
  if (body.startsWith('\u001f\u008b') || body.startsWith('\u001f\ufffd'))
    return `${place} is compressed with gzip. This simulator keeps objects as text: give it unpacked, under the same key.`
  if (body.startsWith('PAR1'))
    return `${place} is a Parquet file. This simulator keeps objects as text: give its rows as CSV, JSON or JSONL.`
  return null
}
