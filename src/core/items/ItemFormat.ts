// How the text of an object in S3 is cut into items.

/** ReaderConfig as far as it says how one object is read. */
export type ItemFormat =
  | {
      readonly kind: 'CSV'
      readonly delimiter: string /** Null: the first row names the columns. */
      readonly headers: readonly string[] | null
    }
  | { readonly kind: 'JSON' /** A JSON Pointer to the items; null for the whole. */; readonly pointer: string | null }
  | { readonly kind: 'JSONL' }

/** CSVDelimiter by name (developer guide, "ItemReader (Map)"). */
export const csvDelimiters: ReadonlyMap<string, string> = new Map([
  ['COMMA', ','],
  ['PIPE', '|'],
  ['SEMICOLON', ';'],
  ['SPACE', ' '],
  ['TAB', '\t'],
])
