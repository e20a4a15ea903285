// The findings for the present text, as the checks in the worker report them.
import { createStore, type StoreApi } from 'zustand/vanilla'
import { isSameList } from '../core/base/isSameList'
import type { Finding } from '../core/lint/Finding'
import type { StateId } from '../core/machine/Machine'

export interface ProblemState {
  readonly findings: readonly Finding[]
  /** Revision of the document that was checked. */
  readonly revision: number
  /** Findings by the state they concern. */
  readonly byState: ReadonlyMap<StateId, readonly Finding[]>
  report(findings: readonly Finding[], revision: number): void
}

export type ProblemStore = StoreApi<ProblemState>

export function createProblemStore(): ProblemStore {
  const keep = keepFindings()
  return createStore<ProblemState>()((set) => ({
    findings: [],
    revision: -1,
    byState: new Map(),
    report: (reported, revision) =>
      set((before) => {
        const findings = keep(reported)
        return { findings, revision, byState: keepLists(groupByState(findings), before.byState) }
      }),
  }))
}

/** What is found again is the same object, so that nothing that shows it need be drawn again. */
function keepFindings(): (findings: readonly Finding[]) => readonly Finding[] {
  let known: ReadonlyMap<string, Finding> = new Map()
  return (findings) => {
    const next = new Map<string, Finding>()
    for (const finding of findings) {
      const words = JSON.stringify(finding)
      next.set(words, known.get(words) ?? finding)
    }
    known = next
    return [...next.values()]
  }
}

function keepLists(
  groups: ReadonlyMap<StateId, readonly Finding[]>,
  before: ProblemState['byState'],
): ProblemState['byState'] {
  return new Map(
    [...groups].map(([state, findings]) => {
      const known = before.get(state)
      return [state, known && isSameList(known, findings) ? known : findings]
    }),
  )
}

function groupByState(findings: readonly Finding[]): Map<StateId, Finding[]> {
  const groups = new Map<StateId, Finding[]>()
  for (const finding of findings) {
    if (finding.state === null) continue
    const group = groups.get(finding.state)
    if (group) group.push(finding)
    else groups.set(finding.state, [finding])
  }
  return groups
}
