// The resources a workflow's tasks call, as results can be given for them.
import { propertyOf, textOf } from '../../../core/asl/propertyOf'
import type { Machine } from '../../../core/machine/Machine'
import { resourceOfKey } from '../../../core/runs/mocks/mockKeys'
import { keysOfTask } from '../../../core/runs/mocks/mocksOfMachine'

/** Something tasks call: a key of `Mocks`. */
export interface CalledResource {
  readonly key: string
  /** The Resource as the first of the tasks has it. */
  readonly resource: string
  /** How many tasks of the workflow call it. */
  readonly tasks: number
}

/** Everything the tasks of a machine call, in the order of the machine, without the ARNs that only say the same again. */
export function resourcesOf(machine: Machine): readonly CalledResource[] {
  const called = new Map<string, CalledResource>()
  for (const state of machine.states.values()) {
    for (const key of keysOfTask(state)) {
      const resource = textOf(propertyOf(state.node, 'Resource')) ?? ''
      const before = called.get(key)
      called.set(key, { key, resource: before?.resource ?? resource, tasks: (before?.tasks ?? 0) + 1 })
    }
  }
  return [...called.values()].filter(({ key }) => !key.startsWith('arn:'))
}

/** The resource of a key, whether a task calls it or not. */
export function calledResource(machine: Machine, key: string): CalledResource {
  const tasks = [...machine.states.values()].filter((state) => keysOfTask(state).includes(key))
  const resource = textOf(propertyOf(tasks[0]?.node ?? null, 'Resource')) ?? resourceOfKey(key)
  return { key, resource, tasks: tasks.length }
}
