// A Map in mode INLINE: the iterations are chains of states of this execution.
import type { Children, Move } from '../../asl/Move'
import { MAX_INLINE_CONCURRENCY } from '../../asl/quotas'
import type { CompiledBehaviour } from '../../asl/StateBehaviour'
import type { Visit } from '../../asl/Visit'
import { ok } from '../../base/Result'
import type { MapFields } from './MapFields'

/** Developer guide, "Using Map state in Inline mode". */
export function compileInlineMap(own: MapFields): CompiledBehaviour {
  const { selector } = own
  return {
    enter: (visit) => enter(visit, own),
    resume(visit, happening) {
      visit.recordAside('MapStateSucceeded')
      return { kind: 'exit', result: happening.kind === 'joined' ? happening.results : [] }
    },
    ...(selector && {
      childInput: (visit: Visit, { items, keys }: Children, index: number) =>
        visit.forItem(selector, { index, value: items[index] ?? null, key: keys?.[index] ?? null }),
    }),
  }
}

function enter(visit: Visit, own: MapFields): Move {
  const limit = own.concurrency?.evaluate(visit.scope) ?? ok(0)
  if (!limit.ok) return { kind: 'faulty', error: limit.error }
  const items = own.items(visit)
  if (!items.ok) return { kind: 'faulty', error: items.error }
  const { values, keys } = items.value
  visit.record('MapStateStarted', { length: values.length })
  const tolerated = own.tolerance(visit)
  if (!tolerated.ok) return { kind: 'faulty', error: tolerated.error }
  const atOnce = limit.value === 0 ? MAX_INLINE_CONCURRENCY : Math.min(limit.value, MAX_INLINE_CONCURRENCY)
  return {
    kind: 'spawn',
    children: { kind: 'iteration', length: values.length, limit: atOnce, starts: [own.start], items: values, keys },
  }
}
