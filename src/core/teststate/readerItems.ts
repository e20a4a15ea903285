// The items that an ItemReader finds, in a test that gives what it reads as text.
import type { MapRunPlan } from '../asl/MapRunPlan'
import { err, ok, type Result } from '../base/Result'
import type { ItemFormat } from '../items/ItemFormat'
import { packedFault } from '../items/packedFault'
import { parseItems } from '../items/parseItems'
import { type Manifest, readInventory, readUnloadList } from '../items/readManifest'
import type { Reading } from '../states/map/compileReader'
import { joinParts } from '../states/map/joinParts'
import type { ReadPart } from '../states/map/readItems'

/** Items, their keys and where they come from, as a Map Run has them. */
export type ReaderItems = Pick<MapRunPlan, 'items' | 'keys' | 'sources'>

/** A distributed Map takes no more (developer guide, "Service quotas"). */
const MOST = 100_000_000

/**
 * `data` is the text of the source: the object, the list as JSON, or the manifest, whose files are then found in `objects` by
 * `bucket/key`. Null when the items stay unknown: a format that is not read, or a manifest whose files are not given. The error is
 * the cause of States.ItemReaderFailed.
 */
export function readerItems(
  { plan, maxItems, bucket, key }: Reading,
  data: string,
  objects: Readonly<Record<string, string>>,
): Result<ReaderItems | null, string> {
  if (plan.unreadable !== null) return ok(null)
  if (maxItems < 0) return err('field MaxItems must be positive')
  const wanted = maxItems || MOST
  if (plan.first === 'inventory') return follow(readInventory(data), plan.format, objects, wanted)
  if (plan.first === 'unload') return follow(readUnloadList(data), plan.format, objects, wanted)
  const isList = plan.first === 'list'
  const list = parseItems(data, (isList ? null : plan.format) ?? { kind: 'JSON', pointer: null }, wanted)
  if (!list.ok) return list
  return ok(joinParts([{ source: isList ? `S3://${bucket}` : `S3://${bucket}/${key}`, list: list.value }]))
}

function follow(
  manifest: Result<Manifest, string>,
  format: ItemFormat | null,
  objects: Readonly<Record<string, string>>,
  wanted: number,
): Result<ReaderItems | null, string> {
  if (!manifest.ok) return manifest
  const { columns, objects: places } = manifest.value
  const rows: ItemFormat = columns
    ? { kind: 'CSV', delimiter: ',', headers: columns }
    : (format ?? { kind: 'JSON', pointer: null })
  const parts: ReadPart[] = []
  let left = wanted
  for (const { bucket, key } of places) {
    if (left === 0) break
    const name = `${bucket}/${key}`
    const body = Object.hasOwn(objects, name) ? objects[name] : undefined
    if (body === undefined) return ok(null)
    const packed = packedFault(body, `S3://${name}`)
    if (packed !== null) return err(packed)
    const list = parseItems(body, rows, left)
    if (!list.ok) return list
    parts.push({ source: `S3://${name}`, list: list.value })
    left -= list.value.values.length
  }
  return ok(joinParts(parts))
}
