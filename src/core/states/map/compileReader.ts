// ItemReader: where in S3 a distributed Map finds its items, and how they are read.
import type { StateBuild } from '../../asl/StateBuild'
import type { Visit } from '../../asl/Visit'
import { isJsonArray, type JsonObject, type JsonValue, memberOf } from '../../base/JsonValue'
import type { Path } from '../../base/Path'
import { err, ok } from '../../base/Result'
import type { CompiledExpression, Evaluated } from '../../expressions/Evaluation'
import type { Expected } from '../../expressions/jsonata/Expected'
import { csvDelimiters, type ItemFormat } from '../../items/ItemFormat'

/** ItemReader evaluated for one visit. */
export type Reading = {
  readonly plan: ReadingPlan
  readonly bucket: string
  /** Key of the object, or prefix of the objects that are listed. */
  readonly key: string
  /** As given: 0 for all, and a negative number is refused once the Map Run has started. */
  readonly maxItems: number
}

/** What is done with the object or the list; the same for all visits. */
export type ReadingPlan = {
  /** What Bucket and Key lead to. */
  readonly first: 'object' | 'list' | 'inventory' | 'unload'
  /** How objects are read; null where none is: the list itself has the items. */
  readonly format: ItemFormat | null
  /** Why this simulator cannot read them; null when it can. */
  readonly unreadable: string | null
}

export type Reader = (visit: Visit) => Evaluated<Reading>

const FIELD = 'ItemReader'
const CONFIG: Path = [FIELD, 'ReaderConfig']
/** No range: AWS refuses a negative number later, as States.ItemReaderFailed. */
const MAX_ITEMS: Expected<number> = {
  type: 'number',
  isWhole: true,
  accepts: (value): value is number => Number.isInteger(value),
}

/** Developer guide, "ItemReader (Map)"; null without the field. */
export function compileReader(build: StateBuild): Reader | null {
  const reader = build.field(FIELD)
  if (reader === undefined) return null
  const plan = planOf(memberOf(reader, 'Resource'), memberOf(reader, 'ReaderConfig'))
  const target = build.template(build.language === 'JSONata' ? 'Arguments' : 'Parameters', [FIELD])
  const maxItems = build.number('MaxItems', MAX_ITEMS, 'integer', CONFIG)
  return (visit) => read(visit, plan, target, maxItems)
}

function read(
  { scope }: Visit,
  plan: ReadingPlan,
  target: CompiledExpression | null,
  maxItems: CompiledExpression<number> | null,
): Evaluated<Reading> {
  const most = maxItems?.evaluate(scope) ?? ok(0)
  if (!most.ok) return most
  const where = target?.evaluate(scope) ?? ok<JsonObject>({})
  if (!where.ok) return where
  const bucket = memberOf(where.value, 'Bucket')
  const key = plan.first === 'list' ? (memberOf(where.value, 'Prefix') ?? '') : memberOf(where.value, 'Key')
  if (typeof bucket === 'string' && typeof key === 'string') return ok({ plan, bucket, key, maxItems: most.value })
  const needed = plan.first === 'list' ? 'a Bucket, and a Prefix if any,' : 'a Bucket and a Key'
  const cause = `ItemReader needs ${needed} that are strings, but got: ${JSON.stringify(where.value)}`
  return err({ error: 'States.Runtime', cause })
}

function planOf(resource: JsonValue | undefined, config: JsonValue | undefined): ReadingPlan {
  const type = memberOf(config, 'InputType')
  const isList = typeof resource === 'string' && resource.endsWith(':s3:listObjectsV2')
  const manifest = memberOf(config, 'ManifestType')
  if (isList) {
    const loads = memberOf(config, 'Transformation') === 'LOAD_AND_FLATTEN'
    return { first: 'list', format: loads ? formatOf(type, config) : null, unreadable: loads ? unreadable(type) : null }
  }
  if (manifest === 'ATHENA_DATA')
    return { first: 'unload', format: formatOf(type, config), unreadable: unreadable(type) }
  if (manifest === 'S3_INVENTORY' || type === 'MANIFEST') return { first: 'inventory', format: null, unreadable: null }
  return { first: 'object', format: formatOf(type, config), unreadable: unreadable(type) }
}

function unreadable(type: JsonValue | undefined): string | null {
  if (type === 'CSV' || type === 'JSON' || type === 'JSONL') return null
  if (type === 'PARQUET')
    return 'This simulator cannot read objects in the format PARQUET: give the items as CSV, JSON or JSONL.'
  return `The field 'InputType' should have one of these values: [MANIFEST, JSON, CSV, JSONL, PARQUET]`
}

function formatOf(type: JsonValue | undefined, config: JsonValue | undefined): ItemFormat {
  if (type === 'JSONL') return { kind: 'JSONL' }
  if (type !== 'CSV') {
    const pointer = memberOf(config, 'ItemsPointer')
    return { kind: 'JSON', pointer: typeof pointer === 'string' ? pointer : null }
  }
  const delimiter = memberOf(config, 'CSVDelimiter')
  const headers = memberOf(config, 'CSVHeaders')
  const given = memberOf(config, 'CSVHeaderLocation') === 'GIVEN' && isJsonArray(headers)
  return {
    kind: 'CSV',
    delimiter: csvDelimiters.get(typeof delimiter === 'string' ? delimiter : 'COMMA') ?? ',',
    headers: given ? headers.map(String) : null,
  }
}
