// The text of one object as items, by its format.
import { ok, type Result } from '../base/Result'
import type { ItemFormat } from './ItemFormat'
import type { ItemList } from './ItemList'
import { parseCsv } from './parseCsv'
import { parseJsonItems } from './parseJsonItems'
import { parseJsonLines } from './parseJsonLines'

/** `limit` items at most. The error is the cause of States.ItemReaderFailed. */
export function parseItems(text: string, format: ItemFormat, limit: number): Result<ItemList, string> {
  switch (format.kind) {
    case 'CSV':
      return listed(parseCsv(text, format.delimiter, format.headers, limit))
    case 'JSONL':
      return listed(parseJsonLines(text, limit))
    case 'JSON': {
      const items = parseJsonItems(text, format.pointer)
      return items.ok ? ok(firstOf(items.value, limit)) : items
    }
  }
}

function listed(parsed: Result<ItemList['values'], string>): Result<ItemList, string> {
  return parsed.ok ? ok({ values: parsed.value, keys: null }) : parsed
}

function firstOf({ values, keys }: ItemList, limit: number): ItemList {
  if (values.length <= limit) return { values, keys }
  return { values: values.slice(0, limit), keys: keys?.slice(0, limit) ?? null }
}
