// Reads the items of a distributed Map from S3, object by object: asks, and takes what was asked for.
import type { S3Object } from '../../asl/Execution'
import type { Happening } from '../../asl/Happening'
import { MAX_PAYLOAD_BYTES } from '../../asl/quotas'
import type { Visit } from '../../asl/Visit'
import { err, ok, type Result } from '../../base/Result'
import { sizeOf } from '../../expressions/sizeOf'
import type { ItemFormat } from '../../items/ItemFormat'
import type { ItemList } from '../../items/ItemList'
import { listedObject } from '../../items/listedObject'
import { packedFault } from '../../items/packedFault'
import { parseItems } from '../../items/parseItems'
import { type Manifest, type ObjectPlace, readInventory, readUnloadList } from '../../items/readManifest'
import type { Reading } from './compileReader'

/** How far the reading has come: plain data. */
export type ReadState = {
  readonly asked: 'object' | 'list' | 'inventory' | 'unload'
  readonly format: ItemFormat | null
  /** The object or bucket that was asked for, and those to be asked for then. */
  readonly place: ObjectPlace
  readonly left: readonly ObjectPlace[]
  readonly parts: readonly ReadPart[]
  /** How many more items are wanted. */
  readonly wanted: number
}

/** Items that come from one place. */
export type ReadPart = {
  readonly source: string
  readonly list: ItemList
}

/** Distributed Maps take no more (developer guide, "Service quotas"); a larger MaxItems is the same as this. */
const MOST_ITEMS = 100_000_000

/** Asks for what ItemReader names; the cause of States.ItemReaderFailed when that is not to be read. */
export function startReading(visit: Visit, { plan, bucket, key, maxItems }: Reading): Result<ReadState, string> {
  if (maxItems < 0) return err('field MaxItems must be positive')
  if (plan.unreadable !== null) return err(plan.unreadable)
  const wanted = maxItems === 0 ? MOST_ITEMS : Math.min(maxItems, MOST_ITEMS)
  const place = { bucket, key }
  ask(visit, plan.first, place)
  return ok({ asked: plan.first, format: plan.format, place, left: [], parts: [], wanted })
}

/** Takes an answer. Gives the state to go on with, its next question asked, or the parts when all items are there. */
export function goOnReading(
  visit: Visit,
  state: ReadState,
  happening: Happening,
): Result<ReadState | readonly ReadPart[], string> {
  const { asked, format, place } = state
  if (happening.kind === 'objectsListed') {
    if (format === null) return ok([{ source: `S3://${place.bucket}`, list: listOf(happening.objects, state.wanted) }])
    return askNext(visit, {
      ...state,
      asked: 'object',
      left: happening.objects.map(({ key }) => ({ bucket: place.bucket, key })),
    })
  }
  if (happening.kind !== 'objectRead') return err('S3 gave no object.')
  const packed = packedFault(happening.body, `S3://${place.bucket}/${place.key}`)
  if (packed !== null) return err(packed)
  if (asked === 'inventory') return followManifest(visit, state, readInventory(happening.body))
  if (asked === 'unload') return followManifest(visit, state, readUnloadList(happening.body))
  return takeObject(visit, state, happening.body)
}

function followManifest(
  visit: Visit,
  state: ReadState,
  manifest: Result<Manifest, string>,
): Result<ReadState | readonly ReadPart[], string> {
  if (!manifest.ok) return manifest
  const { objects, columns } = manifest.value
  const format: ItemFormat | null = columns ? { kind: 'CSV', delimiter: ',', headers: columns } : state.format
  return askNext(visit, { ...state, asked: 'object', format, left: objects })
}

function takeObject(visit: Visit, state: ReadState, body: string): Result<ReadState | readonly ReadPart[], string> {
  const { format, place, parts, wanted } = state
  const parsed = parseItems(body, format ?? { kind: 'JSON', pointer: null }, wanted)
  if (!parsed.ok) return parsed
  const list = parsed.value
  const tooLarge = list.values.findIndex((item) => sizeOf(item) > MAX_PAYLOAD_BYTES)
  if (tooLarge >= 0)
    return err(`The item at index ${tooLarge} of S3://${place.bucket}/${place.key} is larger than 256 KiB.`)
  const part = { source: `S3://${place.bucket}/${place.key}`, list }
  return askNext(visit, { ...state, parts: [...parts, part], wanted: wanted - list.values.length })
}

function askNext(visit: Visit, state: ReadState): Result<ReadState | readonly ReadPart[], string> {
  const [place, ...left] = state.left
  if (place === undefined || state.wanted === 0) return ok(state.parts)
  ask(visit, 'object', place)
  return ok({ ...state, place, left })
}

function ask(visit: Visit, what: ReadState['asked'], { bucket, key }: ObjectPlace): void {
  visit.openToken(false)
  if (what === 'list') visit.listObjects(bucket, key)
  else visit.readObject(bucket, key)
}

function listOf(objects: readonly S3Object[], wanted: number): ItemList {
  return { values: objects.slice(0, wanted).map(listedObject), keys: null }
}
