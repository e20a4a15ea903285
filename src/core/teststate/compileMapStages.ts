// Evaluates the fields of a Map that come before its processor: items, the input of each iteration, and the limits.

import type { Batching, MapRunPlan } from '../asl/MapRunPlan'
import type { Move } from '../asl/Move'
import type { Visit } from '../asl/Visit'
import { type JsonValue, memberOf } from '../base/JsonValue'
import { ok } from '../base/Result'
import type { CompiledExpression, Evaluated, EvaluationError } from '../expressions/Evaluation'
import { expectInteger, expectNumber } from '../expressions/jsonata/Expected'
import { sizeOf } from '../expressions/sizeOf'
import type { FieldBuild } from '../interpreter/FieldBuild'
import { compileBatcher } from '../states/map/compileBatcher'
import { compileItems } from '../states/map/compileItems'
import { compileReader } from '../states/map/compileReader'
import type { MapStages } from './MapStages'
import { readerItems } from './readerItems'

export interface MapEvaluation {
  /** What was found before the failure, if there is one. */
  readonly stages: MapStages
  /** Items, or batches where there are any; null while nothing is known of what an ItemReader reads. */
  readonly iterations: number | null
  readonly failure: Move | null
}

interface Listed extends Pick<MapRunPlan, 'keys'> {
  readonly values: readonly JsonValue[]
  /** `Map.Item.Source` of each, or of all; empty for an inline Map. */
  readonly sources: readonly string[]
}

/** What an ItemReader finds: the text of its source, and objects that a manifest leads to, by `bucket/key`. */
export interface ReaderSource {
  readonly data: string | undefined
  readonly objects: Readonly<Record<string, string>>
}

/** What one field, or a group of them, adds. */
interface Found extends MapStages {
  readonly items?: Listed | null
  readonly iterations?: number | null
}

type Step = (visit: Visit, items: Listed | null) => Found | Failed

interface Failed {
  readonly failure: Move
}

const COUNT = expectInteger(0, Number.MAX_SAFE_INTEGER)
const PERCENTAGE = expectNumber(0, 100)

/** The fields in the order a running Map evaluates them. */
export function compileMapStages(build: FieldBuild, source: ReaderSource): (visit: Visit) => MapEvaluation {
  const steps: readonly Step[] = [
    numberStep('maxConcurrency', build.number('MaxConcurrency', COUNT), { maxConcurrency: 0 }),
    build.field('ItemReader') === undefined ? itemsStep(build) : readerStep(build, source),
    numberStep('toleratedFailureCount', build.number('ToleratedFailureCount', COUNT)),
    numberStep('toleratedFailurePercentage', build.number('ToleratedFailurePercentage', PERCENTAGE, 'float')),
    inputsStep(build),
  ]
  return (visit) => {
    let { items = null, iterations = null, ...stages }: Found = {}
    for (const step of steps) {
      const found = step(visit, items)
      if ('failure' in found) return { stages, iterations, failure: found.failure }
      const { items: listed, iterations: count, ...shown } = found
      if (listed !== undefined) items = listed
      if (count !== undefined) iterations = count
      stages = { ...stages, ...shown }
    }
    return { stages, iterations, failure: null }
  }
}

function numberStep(name: keyof MapStages, field: CompiledExpression<number> | null, otherwise: Found = {}): Step {
  return (visit) => {
    const value = field?.evaluate(visit.scope)
    if (value === undefined) return otherwise
    return value.ok ? { [name]: value.value } : faulty(value.error)
  }
}

/** JSONata has no ItemsPath to show. */
function itemsStep(build: FieldBuild): Step {
  const itemSource = compileItems(build)
  const isDistributed = memberOf(memberOf(build.field('ItemProcessor'), 'ProcessorConfig'), 'Mode') === 'DISTRIBUTED'
  const sources = isDistributed ? ['STATE_DATA'] : []
  return (visit) => {
    const items = itemSource(visit)
    if (!items.ok) return faulty(items.error)
    const shown = build.language === 'JSONPath' ? { afterItemsPath: wholeOf(items.value) } : {}
    return { ...shown, items: { ...items.value, sources }, iterations: items.value.values.length }
  }
}

/** The array or object the items are of. */
function wholeOf({ values, keys }: Pick<Listed, 'values' | 'keys'>): JsonValue {
  return keys === null ? values : Object.fromEntries(keys.map((key, index) => [key ?? '', values[index] ?? null]))
}

/** What the reader would read is given as text; what is not looked into leaves the items unknown. */
function readerStep(build: FieldBuild, { data, objects }: ReaderSource): Step {
  const reader = compileReader(build)
  return (visit): Found | Failed => {
    const reading = reader?.(visit)
    if (reading === undefined) return {}
    if (!reading.ok) return faulty(reading.error)
    if (data === undefined) return {}
    const read = readerItems(reading.value, data, objects)
    if (!read.ok)
      return {
        failure: { kind: 'fail', error: { error: 'States.ItemReaderFailed', cause: read.error, origin: 'state' } },
      }
    if (read.value === null) return {}
    const { items: values, keys, sources } = read.value
    const { first, format } = reading.value.plan
    const isPointed = first === 'object' && format?.kind === 'JSON' && format.pointer !== null
    return {
      ...(isPointed && { afterItemsPointer: wholeOf({ values, keys }) }),
      items: { values, keys, sources },
      iterations: values.length,
    }
  }
}

/** ItemSelector, and on what it gives ItemBatcher. */
function inputsStep(build: FieldBuild): Step {
  const selector =
    build.template('ItemSelector') ?? (build.language === 'JSONPath' ? build.template('Parameters') : null)
  const batcher = compileBatcher(build)
  return (visit, items) => {
    if (items === null) return {}
    const inputs = selector ? selectEach(visit, selector, items) : ok(items.values)
    if (!inputs.ok) return faulty(inputs.error)
    const selected = selector ? { afterItemSelector: inputs.value } : {}
    const batching = batcher(visit)
    if (!batching.ok) return faulty(batching.error)
    if (batching.value === null) return selected
    const batches = batchesOf(inputs.value, batching.value)
    return { ...selected, afterItemBatcher: batches, iterations: batches.length }
  }
}

/** Fills batch after batch; an item that is too large for any has one of its own. */
function batchesOf(items: readonly JsonValue[], { maxItems, maxBytes, beside }: Batching): readonly JsonValue[] {
  const wrap = (batch: readonly JsonValue[]): JsonValue => ({ Items: batch, ...beside })
  const batches: JsonValue[] = []
  let batch: JsonValue[] = []
  for (const item of items) {
    const isFull = batch.length === maxItems || (batch.length > 0 && sizeOf(wrap([...batch, item])) > maxBytes)
    if (isFull) {
      batches.push(wrap(batch))
      batch = []
    }
    batch.push(item)
  }
  return batch.length === 0 ? batches : [...batches, wrap(batch)]
}

function selectEach(
  visit: Visit,
  selector: CompiledExpression,
  { values, keys, sources }: Listed,
): Evaluated<readonly JsonValue[]> {
  const inputs: JsonValue[] = []
  for (const [index, value] of values.entries()) {
    const source = sources.length === 1 ? sources[0] : sources[index]
    const input = visit.forItem(selector, { index, value, key: keys?.[index] ?? null, source })
    if (!input.ok) return input
    inputs.push(input.value)
  }
  return ok(inputs)
}

function faulty(error: EvaluationError): Failed {
  return { failure: { kind: 'faulty', error } }
}
