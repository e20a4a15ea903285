// What the next child execution of a Map Run starts with: one item, or a batch of them.
import type { ChildItem } from '../../asl/Execution'
import type { Batching, ChildStart, MapRunPlan } from '../../asl/MapRunPlan'
import type { Visit } from '../../asl/Visit'
import type { JsonObject, JsonValue } from '../../base/JsonValue'
import { err, ok } from '../../base/Result'
import type { CompiledExpression, Evaluated } from '../../expressions/Evaluation'
import { sizeOf } from '../../expressions/sizeOf'

/** Takes the items from `next` on. */
export function nextChild(
  visit: Visit,
  plan: MapRunPlan,
  next: number,
  selector: CompiledExpression | null,
): Evaluated<ChildStart> {
  if (plan.batch) return nextBatch(visit, plan, next, selector, plan.batch)
  const item = itemAt(plan, next)
  const input = select(visit, item, selector)
  return input.ok ? ok({ input: input.value, items: 1, item }) : input
}

function nextBatch(
  visit: Visit,
  plan: MapRunPlan,
  next: number,
  selector: CompiledExpression | null,
  batch: Batching,
): Evaluated<ChildStart> {
  const items: JsonValue[] = []
  const most = Math.min(plan.items.length - next, batch.maxItems ?? plan.items.length)
  let size = sizeOf(batchOf([], batch))
  while (items.length < most) {
    const input = select(visit, itemAt(plan, next + items.length), selector)
    if (!input.ok) return input
    size += sizeOf(input.value) + (items.length > 0 ? 1 : 0)
    if (size > batch.maxBytes) break
    items.push(input.value)
  }
  if (items.length === 0) return tooLarge(next, batch)
  return ok({ input: batchOf(items, batch), items: items.length, item: null })
}

function tooLarge(index: number, { maxBytes }: Batching): Evaluated<ChildStart> {
  const cause = `The item at index ${index} does not fit into a batch of ${maxBytes} bytes.`
  return err({ error: 'States.DataLimitExceeded', cause })
}

function batchOf(items: readonly JsonValue[], { beside }: Batching): JsonObject {
  return { Items: items, ...beside }
}

function select(visit: Visit, item: ChildItem, selector: CompiledExpression | null): Evaluated {
  return selector ? visit.forItem(selector, item) : ok(item.value)
}

function itemAt({ items, keys, sources }: MapRunPlan, index: number): ChildItem {
  const source = (sources.length === 1 ? sources[0] : sources[index]) ?? ''
  return { index, value: items[index] ?? null, key: keys?.[index] ?? null, source }
}
