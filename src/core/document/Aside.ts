// What belongs to a workflow but not to its definition: never written into the text, undone together with it.
import type { MockEntry, Mocks } from '../asl/Execution'
import type { WorkflowType } from '../asl/StateType'
import type { StateId } from '../machine/Machine'
import type { SubstitutionEntries } from '../substitutions/Substitution'

export interface Aside {
  /** The workflow's name, and the file's: `name.asl.json`. */
  readonly name: string
  readonly type: WorkflowType
  /** What tasks answer in a simulated run. By identity: a rename changes nothing here. */
  readonly mocks: ReadonlyMap<StateId, readonly MockEntry[]>
  /** What tasks answer that have no answer of their own, by the keys of `Mocks` that stand for resources. */
  readonly resourceMocks: Mocks
  /** Texts of the simulated S3 that a run begins with, by `bucket/key`; a name without a slash is an empty bucket. */
  readonly objects: Readonly<Record<string, string>>
  /** Values of the definition's substitutions for local runs. */
  readonly substitutions: SubstitutionEntries
}

/** The aside of a workflow of which nothing is known yet. */
export const emptyAside: Aside = {
  name: 'untitled',
  type: 'STANDARD',
  mocks: new Map(),
  resourceMocks: {},
  objects: {},
  substitutions: {},
}
