// Map runs its processor once for every item and puts out the outputs in item order. Inline mode; a distributed Map fails at once.

import type { Move } from '../../asl/Move'
import { MAX_INLINE_CONCURRENCY } from '../../asl/quotas'
import type { StateBehaviour } from '../../asl/StateBehaviour'
import type { StateBuild } from '../../asl/StateBuild'
import type { Visit } from '../../asl/Visit'
import { memberOf } from '../../base/JsonValue'
import { ok } from '../../base/Result'
import type { CompiledExpression } from '../../expressions/Evaluation'
import { expectInteger } from '../../expressions/jsonata/Expected'
import { compileItems, type ItemSource } from './compileItems'
import { compileTolerance, type Tolerance } from './compileTolerance'

interface InlineMap {
  readonly start: number
  readonly items: ItemSource
  readonly concurrency: CompiledExpression<number> | null
  readonly tolerance: Tolerance
  readonly unsupported: string | null
}

/** Developer guide, "Map workflow state", inline mode. */
export const runMap: StateBehaviour = {
  type: 'Map',
  compile(build) {
    const own = compileOwn(build)
    const selector =
      build.template('ItemSelector') ?? (build.language === 'JSONPath' ? build.template('Parameters') : null)
    return {
      enter: (visit) => enter(visit, own),
      resume(visit, happening) {
        visit.recordAside('MapStateSucceeded')
        return { kind: 'exit', result: happening.kind === 'joined' ? happening.results : [] }
      },
      childInput(visit, children, index) {
        const value = children.items[index] ?? null
        return selector ? visit.forItem(selector, { index, value, key: children.keys?.[index] ?? null }) : ok(value)
      },
    }
  },
}

function compileOwn(build: StateBuild): InlineMap {
  const field = build.field('ItemProcessor') === undefined ? 'Iterator' : 'ItemProcessor'
  const processor = build.field(field)
  if (processor === undefined)
    build.fault([], 'This object should have only one of the following fields: [ItemProcessor, Iterator]')
  return {
    start: processor === undefined ? 0 : build.machine([field], processor),
    items: compileItems(build),
    concurrency: build.number('MaxConcurrency', expectInteger(0, Number.MAX_SAFE_INTEGER)),
    tolerance: compileTolerance(build),
    unsupported: unsupported(build, memberOf(memberOf(processor, 'ProcessorConfig'), 'Mode') === 'DISTRIBUTED'),
  }
}

function unsupported(build: StateBuild, distributed: boolean): string | null {
  if (distributed) return "a Map in mode 'DISTRIBUTED'"
  const field = ['ItemReader', 'ItemBatcher', 'ResultWriter'].find((name) => build.field(name) !== undefined)
  return field === undefined ? null : `the field '${field}' of a Map`
}

function enter(visit: Visit, own: InlineMap): Move {
  if (own.unsupported !== null) {
    return {
      kind: 'faulty',
      error: { error: 'States.Runtime', cause: `This simulator cannot run ${own.unsupported} yet.` },
    }
  }
  const limit = own.concurrency?.evaluate(visit.scope) ?? ok(0)
  if (!limit.ok) return { kind: 'faulty', error: limit.error }
  const items = own.items(visit)
  if (!items.ok) return { kind: 'faulty', error: items.error }
  const { values, keys } = items.value
  visit.record('MapStateStarted', { length: values.length })
  const intolerable = own.tolerance(visit)
  if (intolerable !== null) return { kind: 'faulty', error: intolerable }
  const atOnce = limit.value === 0 ? MAX_INLINE_CONCURRENCY : Math.min(limit.value, MAX_INLINE_CONCURRENCY)
  return {
    kind: 'spawn',
    children: { kind: 'iteration', length: values.length, limit: atOnce, starts: [own.start], items: values, keys },
  }
}
