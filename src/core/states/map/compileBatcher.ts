// ItemBatcher: how many items one child execution takes.
import type { Batching } from '../../asl/MapRunPlan'
import { MAX_PAYLOAD_BYTES } from '../../asl/quotas'
import type { StateBuild } from '../../asl/StateBuild'
import type { Visit } from '../../asl/Visit'
import type { JsonObject } from '../../base/JsonValue'
import { ok } from '../../base/Result'
import type { Evaluated } from '../../expressions/Evaluation'
import { expectInteger } from '../../expressions/jsonata/Expected'

/** The limits of this visit; null without an ItemBatcher. */
export type Batcher = (visit: Visit) => Evaluated<Batching | null>

const FIELD = 'ItemBatcher'
const ITEMS = expectInteger(1, 100_000_000)
const BYTES = expectInteger(1, MAX_PAYLOAD_BYTES)

/** Developer guide, "ItemBatcher (Map)". BatchInput is evaluated once, without a Map.Item. */
export function compileBatcher(build: StateBuild): Batcher {
  if (build.field(FIELD) === undefined) return () => ok(null)
  const itemsField = build.number('MaxItemsPerBatch', ITEMS, 'integer', [FIELD])
  const bytesField = build.number('MaxInputBytesPerBatch', BYTES, 'integer', [FIELD])
  const inputField = build.template('BatchInput', [FIELD])
  return ({ scope }) => {
    const maxItems = itemsField?.evaluate(scope) ?? ok(null)
    if (!maxItems.ok) return maxItems
    const maxBytes = bytesField?.evaluate(scope) ?? ok(MAX_PAYLOAD_BYTES)
    if (!maxBytes.ok) return maxBytes
    const input = inputField?.evaluate(scope)
    if (input && !input.ok) return input
    const beside: JsonObject = input ? { BatchInput: input.value } : {}
    return ok({ maxItems: maxItems.value, maxBytes: maxBytes.value, beside })
  }
}
