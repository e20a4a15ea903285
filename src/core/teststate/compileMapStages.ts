// Evaluates the fields of a Map that come before its processor: items, the input of each iteration, and the limits.
import type { Move } from '../asl/Move'
import type { Visit } from '../asl/Visit'
import { type JsonValue, memberOf } from '../base/JsonValue'
import { ok } from '../base/Result'
import type { CompiledExpression, Evaluated, EvaluationError } from '../expressions/Evaluation'
import { expectInteger, expectNumber } from '../expressions/jsonata/Expected'
import type { FieldBuild } from '../interpreter/FieldBuild'
import { compileItems } from '../states/map/compileItems'
import { compileBatches } from './compileBatches'
import type { MapStages } from './MapStages'
import { readItems } from './readItems'

export interface MapEvaluation {
  /** What was found before the failure, if there is one. */
  readonly stages: MapStages
  /** Items, or batches where there are any; null while nothing is known of what an ItemReader reads. */
  readonly iterations: number | null
  readonly failure: Move | null
}

interface Listed {
  readonly values: readonly JsonValue[]
  readonly keys: readonly string[] | null
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

/** The fields in the order a running Map evaluates them; `readerData` is the text an ItemReader finds. */
export function compileMapStages(build: FieldBuild, readerData: string | undefined): (visit: Visit) => MapEvaluation {
  const reader = build.field('ItemReader')
  const steps: readonly Step[] = [
    numberStep('maxConcurrency', build.number('MaxConcurrency', COUNT), { maxConcurrency: 0 }),
    reader === undefined ? itemsStep(build) : readerStep(reader, readerData),
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
  const source = compileItems(build)
  return (visit) => {
    const items = source(visit)
    if (!items.ok) return faulty(items.error)
    const { values, keys } = items.value
    const whole = keys === null ? values : Object.fromEntries(keys.map((key, index) => [key, values[index] ?? null]))
    const shown = build.language === 'JSONPath' ? { afterItemsPath: whole } : {}
    return { ...shown, items: items.value, iterations: values.length }
  }
}

function readerStep(reader: JsonValue, data: string | undefined): Step {
  const pointer = memberOf(memberOf(reader, 'ReaderConfig'), 'ItemsPointer')
  const read = data === undefined ? ok(null) : readItems(reader, data)
  return (): Found | Failed => {
    if (!read.ok) {
      return {
        failure: { kind: 'fail', error: { error: 'States.ItemReaderFailed', cause: read.error, origin: 'state' } },
      }
    }
    if (read.value === null) return {}
    const shown = pointer === undefined ? {} : { afterItemsPointer: read.value.whole }
    return { ...shown, items: read.value, iterations: read.value.values.length }
  }
}

/** ItemSelector, and on what it gives ItemBatcher. */
function inputsStep(build: FieldBuild): Step {
  const selector =
    build.template('ItemSelector') ?? (build.language === 'JSONPath' ? build.template('Parameters') : null)
  const batches = compileBatches(build)
  return (visit, items) => {
    if (items === null) return {}
    const inputs = selector ? selectEach(visit, selector, items) : ok(items.values)
    if (!inputs.ok) return faulty(inputs.error)
    const selected = selector ? { afterItemSelector: inputs.value } : {}
    if (batches === null) return selected
    const batched = batches(visit, inputs.value)
    if (!batched.ok) return faulty(batched.error)
    return { ...selected, afterItemBatcher: batched.value, iterations: batched.value.length }
  }
}

function selectEach(
  visit: Visit,
  selector: CompiledExpression,
  { values, keys }: Listed,
): Evaluated<readonly JsonValue[]> {
  const inputs: JsonValue[] = []
  for (const [index, value] of values.entries()) {
    const input = visit.forItem(selector, { index, value, key: keys?.[index] ?? null })
    if (!input.ok) return input
    inputs.push(input.value)
  }
  return ok(inputs)
}

function faulty(error: EvaluationError): Failed {
  return { failure: { kind: 'faulty', error } }
}
