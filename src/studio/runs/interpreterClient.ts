// The page's end of the interpreter's worker. A worker that does not answer is ended: an expression can run for ever.
import { connect, type WorkerPort } from '../../workers/connect'
import type { InterpreterReply, InterpreterRequest } from '../../workers/interpreterProtocol'
import type { RunClock } from './RunClock'

type Reply<Kind extends InterpreterReply['kind']> = Extract<InterpreterReply, { kind: Kind }>

export interface InterpreterClient {
  /** Rejects with `WorkerGone` when the worker keeps silent for two seconds, and with the worker's message when it fails. */
  ask<Kind extends InterpreterReply['kind']>(
    request: InterpreterRequest,
    ...kinds: readonly Kind[]
  ): Promise<Reply<Kind>>
  /** Whether answers are still to come. */
  isBusy(): boolean
  /** Ends the worker; the next request starts a new one. */
  restart(): void
}

/** The interpreter answers within a fraction of this, unless one single state keeps it busy. */
export const SILENCE = 2000

/** A page that was asleep finds its timer due before the answer that lies there already: one more look. */
const LAST_LOOK = 50

export function createInterpreterClient(spawn: () => WorkerPort, clock: RunClock): InterpreterClient {
  const connection = connect<InterpreterRequest, InterpreterReply>(spawn)
  let ready: Promise<unknown> | null = null
  let open = 0

  const restart = (reason: string): void => {
    ready = null
    connection.restart(reason)
  }

  /** Loading the worker may take long on a slow machine: its silence counts from when it runs. */
  const loaded = async (): Promise<void> => {
    ready ??= connection.request({ kind: 'ready' })
    try {
      await ready
    } catch (error) {
      ready = null
      throw error
    }
  }

  const watched = async (request: InterpreterRequest): Promise<InterpreterReply> => {
    let callOff = clock.after(SILENCE, () => {
      callOff = clock.after(LAST_LOOK, () => restart('The simulator did not answer for 2 seconds.'))
    })
    try {
      return await connection.request(request)
    } finally {
      callOff()
    }
  }

  return {
    async ask(request, ...kinds) {
      open += 1
      try {
        await loaded()
        const reply = await watched(request)
        if (isOneOf(reply, kinds)) return reply
        throw new Error(`The simulator answered ${request.kind} with ${reply.kind}.`)
      } finally {
        open -= 1
      }
    },
    isBusy: () => open > 0,
    restart: () => restart('The run was replaced.'),
  }
}

function isOneOf<Kind extends InterpreterReply['kind']>(
  reply: InterpreterReply,
  kinds: readonly Kind[],
): reply is Reply<Kind> {
  return kinds.some((kind) => kind === reply.kind)
}
