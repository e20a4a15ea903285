// The rows of a CSV object as items: objects of strings.
import type { JsonObject } from '../base/JsonValue'
import { err, ok, type Result } from '../base/Result'
import { splitCsv } from './splitCsv'

/** UTF-8 bytes a header may take (developer guide, "Service quotas"). */
const MAX_HEADER_BYTES = 10 * 1024

/**
 * `limit` items at most. Cells beyond the header are dropped, missing ones are empty, as recorded; an empty column name is the key `""`.
 * `headers` are CSVHeaders, or null for CSVHeaderLocation FIRST_ROW. The error is AWS's cause where it is known.
 */
export function parseCsv(
  text: string,
  delimiter: string,
  headers: readonly string[] | null,
  limit: number,
): Result<readonly JsonObject[], string> {
  const split = splitCsv(text, delimiter, headers ? limit : limit + 1)
  if (!split.ok) return split
  const names = headers ?? split.value[0] ?? []
  if (new Set(names).size < names.length) return err('CSV headers cannot contain duplicates.')
  if (names.join(delimiter).length > MAX_HEADER_BYTES) return err('The CSV header is larger than 10 KiB.')
  const rows = headers ? split.value : split.value.slice(1)
  return ok(rows.map((cells) => Object.fromEntries(names.map((name, column) => [name, cells[column] ?? '']))))
}
