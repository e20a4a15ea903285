// The interpreter's side of the protocol: holds the one execution and answers for it. Knows no worker, so that tests run it as it is.
import { invariant } from '../core/base/invariant'
import { buffersOf } from '../core/runs/EventColumns'
import { RunSession } from '../core/runs/RunSession'
import type { InterpreterReply, InterpreterRequest } from './interpreterProtocol'

/** A batch comes back after about this many milliseconds: whoever waits longer waits for one single state. */
const BATCH_TIME = 30

/** Answers requests; `now` is a clock in milliseconds. */
export function interpreterAnswers(now: () => number): (request: InterpreterRequest) => InterpreterReply {
  let session: RunSession | null = null

  const running = (): RunSession => {
    invariant(session, 'no execution was started')
    return session
  }

  return (request) => {
    switch (request.kind) {
      case 'ready':
        return { kind: 'ready' }
      case 'start': {
        const started = RunSession.start(request.order)
        session = started.ok ? started.value : null
        return started.ok
          ? { kind: 'started', states: started.value.states }
          : { kind: 'refused', message: started.error }
      }
      case 'advance': {
        const until = now() + BATCH_TIME
        return { kind: 'batch', batch: running().advance(request.order, () => now() > until) }
      }
      case 'stop':
        return { kind: 'batch', batch: running().stop(request.order) }
      case 'act': {
        const { progress, batch, ...result } = running().act(request.action)
        return { kind: 'acted', progress, result, batch }
      }
      case 'details':
        return { kind: 'details', events: running().details(request.ids, request.execution) }
      case 'history':
        return { kind: 'history', text: running().awsHistory(request.length, request.execution) }
      case 'open':
        return { kind: 'opened', ...running().open(request.execution) }
      case 'describe':
        return { kind: 'described', description: running().describe(request.execution) }
      case 'objects':
        return { kind: 'objects', objects: running().objects() }
    }
  }
}

/** Columns cross without being copied. */
export function transferablesOf(reply: InterpreterReply): Transferable[] {
  return 'batch' in reply ? buffersOf(reply.batch.columns) : []
}
