// Tries things in an interpreter of its own: newest first, within a second, so that nothing that is typed has to wait.
import { connect, WorkerGone, type WorkerPort } from '../../workers/connect'
import type { InterpreterReply, InterpreterRequest } from '../../workers/interpreterProtocol'
import type { RunClock } from '../runs/RunClock'

type Reply<Kind extends InterpreterReply['kind']> = Extract<InterpreterReply, { kind: Kind }>

export interface Trials {
  /**
   * The answer to a request; `stale` when a newer one of the same `lane` came before it was there, `late` when it took longer than
   * a second. Rejects when no worker can be had, and with the worker's message when it fails.
   */
  ask<Kind extends InterpreterReply['kind']>(
    lane: string,
    request: InterpreterRequest,
    kind: Kind,
  ): Promise<Reply<Kind> | 'stale' | 'late'>
}

/** An evaluation that takes longer, in milliseconds, is ended with its worker. */
export const LIMIT = 1000

/** One that has run for so long is ended as soon as something newer is asked for. */
const PATIENCE = 150

interface Task {
  readonly lane: string
  readonly request: InterpreterRequest
  readonly resolve: (reply: InterpreterReply | 'stale' | 'late') => void
  readonly reject: (error: unknown) => void
}

/** Starts its worker on the first request. */
export function createTrials(spawn: () => WorkerPort, clock: RunClock): Trials {
  const connection = connect<InterpreterRequest, InterpreterReply>(spawn)
  const waiting: Task[] = []
  let present: { readonly task: Task; readonly since: number } | null = null
  let isLoaded = false
  let isWorking = false

  const load = async (): Promise<void> => {
    if (!isLoaded) await connection.request({ kind: 'ready' })
    isLoaded = true
  }

  const restart = (): void => {
    isLoaded = false
    connection.restart('The trial was ended.')
  }

  const run = async (task: Task): Promise<void> => {
    let callOff = (): void => undefined
    try {
      await load()
      present = { task, since: clock.now() }
      callOff = clock.after(LIMIT, restart)
      task.resolve(await connection.request(task.request))
    } catch (error) {
      const isOvertaken = waiting.some(({ lane }) => lane === task.lane)
      if (error instanceof WorkerGone && present?.task === task) task.resolve(isOvertaken ? 'stale' : 'late')
      else task.reject(error)
    } finally {
      callOff()
      present = null
    }
  }

  const work = async (): Promise<void> => {
    isWorking = true
    for (let task = waiting.shift(); task; task = waiting.shift()) await run(task)
    isWorking = false
  }

  /** What is older in the same lane is not wanted any more. */
  const overtake = (lane: string): void => {
    for (const task of waiting.filter((each) => each.lane === lane)) {
      waiting.splice(waiting.indexOf(task), 1)
      task.resolve('stale')
    }
  }

  return {
    async ask(lane, request, kind) {
      overtake(lane)
      const reply = await new Promise<InterpreterReply | 'stale' | 'late'>((resolve, reject) => {
        waiting.push({ lane, request, resolve, reject })
        if (present?.task.lane === lane && clock.now() - present.since > PATIENCE) restart()
        if (!isWorking) void work()
      })
      if (reply === 'stale' || reply === 'late') return reply
      if (waiting.some((task) => task.lane === lane)) return 'stale'
      if (isKind(reply, kind)) return reply
      throw new Error(`The simulator answered ${request.kind} with ${reply.kind}.`)
    },
  }
}

function isKind<Kind extends InterpreterReply['kind']>(reply: InterpreterReply, kind: Kind): reply is Reply<Kind> {
  return reply.kind === kind
}
