// ItemBatcher: the iterations of a distributed Map take several items at once.
import type { Visit } from '../asl/Visit'
import { type JsonValue, memberOf } from '../base/JsonValue'
import { ok } from '../base/Result'
import type { CompiledExpression, Evaluated } from '../expressions/Evaluation'
import { expectInteger } from '../expressions/jsonata/Expected'
import { sizeOf } from '../expressions/sizeOf'
import type { FieldBuild } from '../interpreter/FieldBuild'
import { numberFromPath } from '../interpreter/numberFromPath'

/** The inputs of the iterations, made of the items. */
export type Batches = (visit: Visit, items: readonly JsonValue[]) => Evaluated<readonly JsonValue[]>

const LIMIT = expectInteger(0, Number.MAX_SAFE_INTEGER)

/** Developer guide, "ItemBatcher (Map)"; null for a Map without one. */
export function compileBatches(build: FieldBuild): Batches | null {
  const batcher = build.field('ItemBatcher')
  if (batcher === undefined) return null
  const most = limitOf(build, batcher, 'MaxItemsPerBatch')
  const bytes = limitOf(build, batcher, 'MaxInputBytesPerBatch')
  const shared = memberOf(batcher, 'BatchInput')
  const batchInput =
    shared === undefined ? null : build.templateAt(['ItemBatcher', 'BatchInput'], shared, ['input', 'context'])
  return (visit, items) => {
    const count = most?.evaluate(visit.scope) ?? ok(0)
    if (!count.ok) return count
    const size = bytes?.evaluate(visit.scope) ?? ok(0)
    if (!size.ok) return size
    const given = batchInput?.evaluate(visit.scope) ?? null
    if (given && !given.ok) return given
    const wrap = (batch: readonly JsonValue[]): JsonValue =>
      given === null ? { Items: batch } : { BatchInput: given.value, Items: batch }
    return ok(batchesOf(items, count.value || items.length, size.value || Number.POSITIVE_INFINITY, wrap))
  }
}

function limitOf(build: FieldBuild, batcher: JsonValue, name: string): CompiledExpression<number> | null {
  const source = build.language === 'JSONPath' ? memberOf(batcher, `${name}Path`) : undefined
  if (source === undefined) return build.typed(['ItemBatcher', name], memberOf(batcher, name), LIMIT)
  const path = build.referencePath(['ItemBatcher', `${name}Path`], source)
  return path && numberFromPath(name, path, LIMIT, 'integer')
}

/** Fills batch after batch; an item that is too large for any batch has one of its own. */
function batchesOf(
  items: readonly JsonValue[],
  count: number,
  bytes: number,
  wrap: (batch: readonly JsonValue[]) => JsonValue,
): readonly JsonValue[] {
  const batches: JsonValue[] = []
  let batch: JsonValue[] = []
  for (const item of items) {
    const isFull = batch.length === count || (batch.length > 0 && sizeOf(wrap([...batch, item])) > bytes)
    if (isFull) {
      batches.push(wrap(batch))
      batch = []
    }
    batch.push(item)
  }
  return batch.length === 0 ? batches : [...batches, wrap(batch)]
}
