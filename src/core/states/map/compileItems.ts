// The items of a Map: ItemsPath or Items, else the state's input. An object is iterated by its entries.
import type { StateBuild } from '../../asl/StateBuild'
import type { Visit } from '../../asl/Visit'
import { isJsonArray, isJsonObject, type JsonValue } from '../../base/JsonValue'
import { err, ok } from '../../base/Result'
import type { Evaluated, EvaluationError } from '../../expressions/Evaluation'
import { expectArray } from '../../expressions/jsonata/Expected'
import type { ReferencePath } from '../../expressions/jsonpath/compileReferencePath'
import { type ItemList, itemsOf } from '../../items/ItemList'

export type ItemSource = (visit: Visit) => Evaluated<ItemList>

/**
 * Compiles the source of items. JSONPath and a literal Items take objects too; an expression must give an array, as recorded:
 * `Expected 'array', but was 'object' for value: {"foo":"bar"}`.
 */
export function compileItems(build: StateBuild): ItemSource {
  return build.language === 'JSONata' ? itemsField(build) : itemsPath(build)
}

function itemsPath(build: StateBuild): ItemSource {
  const source = build.field('ItemsPath')
  const path = source === undefined ? null : build.referencePath(['ItemsPath'], source)
  return (visit) => {
    const found = path ? path.evaluate(visit.scope) : ok(visit.input)
    if (!found.ok) return found
    const items = itemsOf(found.value)
    return items ? ok(items) : err(noArray(path))
  }
}

function noArray(path: ReferencePath | null): EvaluationError {
  return { error: 'States.Runtime', cause: `Reference path "${path?.source ?? '$'}" must point to array.` }
}

function itemsField(build: StateBuild): ItemSource {
  const source = build.field('Items')
  if (source === undefined) return itemsOfInput
  const compiled = isJsonObject(source) ? build.template('Items') : build.typed(['Items'], source, expectArray)
  return (visit) => {
    const value = compiled?.evaluate(visit.scope) ?? ok<JsonValue>([])
    return value.ok ? ok(itemsOf(value.value) ?? { values: [], keys: null }) : value
  }
}

function itemsOfInput(visit: Visit): Evaluated<ItemList> {
  if (isJsonArray(visit.input)) return ok({ values: visit.input, keys: null })
  const cause = `Map state input must be an array but was: ${JSON.stringify(visit.input)}`
  return err({ error: 'States.QueryEvaluationError', cause })
}
