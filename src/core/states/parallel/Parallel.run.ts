// Parallel runs its branches beside each other and puts out their outputs in branch order.
import type { StateBehaviour } from '../../asl/StateBehaviour'
import type { StateBuild } from '../../asl/StateBuild'
import type { Visit } from '../../asl/Visit'
import { isJsonArray } from '../../base/JsonValue'

/** Developer guide, "Parallel workflow state". Every branch starts with the payload. */
export const runParallel: StateBehaviour = {
  type: 'Parallel',
  compile(build) {
    const starts = compileBranches(build)
    const children = {
      kind: 'branch',
      length: starts.length,
      limit: starts.length,
      starts,
      items: [],
      keys: null,
    } as const
    return {
      enter(visit) {
        const payload = visit.payload()
        if (!payload.ok) return { kind: 'faulty', error: payload.error }
        visit.memory = payload.value
        visit.record('ParallelStateStarted')
        return { kind: 'spawn', children }
      },
      resume(visit, happening) {
        visit.recordAside('ParallelStateSucceeded')
        return { kind: 'exit', result: happening.kind === 'joined' ? happening.results : [] }
      },
      childInput: (visit: Visit) => ({ ok: true, value: visit.memory }),
    }
  },
}

function compileBranches(build: StateBuild): readonly number[] {
  const branches = build.field('Branches')
  if (branches === undefined) return []
  if (!isJsonArray(branches)) build.fault(['Branches'], 'Expected value of type [ARRAY]')
  else if (branches.length === 0) build.fault(['Branches'], 'Value cannot be empty')
  else return branches.map((branch, index) => build.machine(['Branches', index], branch))
  return []
}
