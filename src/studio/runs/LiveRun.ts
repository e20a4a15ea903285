// The run on screen, as the page knows it: what was ordered, what has come back, and whose states they are.

import type { ProgramState } from '../../core/asl/Execution'
import { MAX_HISTORY_EVENTS } from '../../core/asl/quotas'
import type { JsonValue } from '../../core/base/JsonValue'
import { locationOf, type Path, stepName } from '../../core/base/Path'
import type { StudioDocument } from '../../core/document/StudioDocument'
import type { Machine, StateId } from '../../core/machine/Machine'
import type { ExecutionId } from '../../core/runs/Agenda'
import type { JournalEntry } from '../../core/runs/RunAction'
import { RunFold } from '../../core/runs/RunFold'
import { RunHistory } from '../../core/runs/RunHistory'
import type { MocksByLocation, RunOrder, WorkflowOrder } from '../../core/runs/RunOrder'
import { valuesOfEntries } from '../../core/substitutions/valuesOfEntries'

export interface LiveRun {
  /** 0, or one that the run has started. */
  readonly execution: ExecutionId
  readonly order: RunOrder
  /** What people have done to the run, with its place. */
  journal: readonly JournalEntry[]
  readonly stateIds: readonly (StateId | null)[]
  readonly indices: ReadonlyMap<StateId, number>
  history: RunHistory
  fold: RunFold
}

/** A run whose states the interpreter has named. `machine` is that of the text that runs. */
export function newRun(order: RunOrder, machine: Machine, states: readonly ProgramState[]): LiveRun {
  const ids = new Map([...machine.states.values()].map(({ path, id }) => [keyOf(path), id]))
  const stateIds = states.map(({ path }) => ids.get(keyOf(path)) ?? null)
  const indices = new Map(stateIds.flatMap((id, index) => (id === null ? [] : [[id, index] as const])))
  const history = new RunHistory(states)
  return { execution: 0, order, journal: [], stateIds, indices, history, fold: new RunFold(history) }
}

/** Forgets what has come back, for the same run to be told again. */
export function emptyRun(run: LiveRun): void {
  run.history = new RunHistory(run.history.states)
  run.fold = new RunFold(run.history)
}

/** Of states written twice under one name the last is the one that runs: so it is here, where later entries win. */
function keyOf(path: Path): string {
  return JSON.stringify(path.map(stepName))
}

/** Run number `number` of this page decides every random number in it. `synchronous` counts for Express workflows. */
export function orderRun(
  doc: StudioDocument,
  input: JsonValue,
  number: number,
  at: number,
  workflows: readonly WorkflowOrder[],
  synchronous: boolean,
): RunOrder {
  const { name, type, objects, substitutions } = doc.aside
  return {
    text: doc.text,
    notation: doc.notation,
    input,
    mocks: mocksOf(doc),
    workflows,
    objects,
    substitutions: valuesOfEntries(substitutions),
    options: {
      at,
      seed: number,
      type,
      ...(synchronous && type === 'EXPRESS' && { synchronous }),
      roleArn: 'arn:aws:iam::123456789012:role/StepwrightSimulation',
      executionName: `execution-${number}`,
      stateMachineName: name,
      maxEvents: type === 'EXPRESS' ? Number.MAX_SAFE_INTEGER : MAX_HISTORY_EVENTS,
    },
  }
}

/** Results by state and, as they are, those by resource. */
function mocksOf({ machine, aside }: StudioDocument): MocksByLocation {
  const own = [...machine.states.values()].flatMap(({ id, path }) => {
    const entries = aside.mocks.get(id)
    return entries ? [[locationOf(path), entries] as const] : []
  })
  return new Map([...own, ...Object.entries(aside.resourceMocks)])
}
