// The findings for the present text, as the checks in the worker report them.
import { createStore, type StoreApi } from 'zustand/vanilla'
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
  return createStore<ProblemState>()((set) => ({
    findings: [],
    revision: -1,
    byState: new Map(),
    report: (findings, revision) => set({ findings, revision, byState: groupByState(findings) }),
  }))
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
