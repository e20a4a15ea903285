// The page's end of a worker: requests as promises, and a worker that is replaced when it is lost.
import type { WorkerReply, WorkerRequest } from './protocol'

export class WorkerGone extends Error {
  constructor(reason: string) {
    super(reason)
    this.name = 'WorkerGone'
  }
}

interface Waiting<Reply> {
  readonly resolve: (reply: Reply) => void
  readonly reject: (error: Error) => void
}

/** What connects to: the part of `Worker` that is used, so that tests can stand in. */
export interface WorkerPort {
  postMessage(message: unknown, transfer?: Transferable[]): void
  terminate(): void
  onmessage: ((event: MessageEvent) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

export interface Connection<Request, Reply> {
  /** Rejects with the worker's message, or with `WorkerGone` when the worker is stopped or dies meanwhile. */
  request(body: Request): Promise<Reply>
  /** Ends the worker at once; the next request starts a new one. */
  restart(reason: string): void
  close(): void
}

/** Connects to a worker that answers every `WorkerRequest` with one `WorkerReply`. Started on the first request. */
export function connect<Request, Reply>(spawn: () => WorkerPort): Connection<Request, Reply> {
  let port: WorkerPort | null = null
  let nextId = 1
  const waiting = new Map<number, Waiting<Reply>>()

  const drop = (reason: string): void => {
    port?.terminate()
    port = null
    const lost = [...waiting.values()]
    waiting.clear()
    for (const { reject } of lost) reject(new WorkerGone(reason))
  }

  const start = (): WorkerPort => {
    const started = spawn()
    started.onmessage = (event) => {
      // The worker's own protocol: nothing else posts to this port.
      const reply = event.data as WorkerReply<Reply>
      const entry = waiting.get(reply.id)
      if (!entry) return
      waiting.delete(reply.id)
      if (reply.ok) entry.resolve(reply.body)
      else entry.reject(new Error(reply.message))
    }
    started.onerror = (event) => drop(event.message || 'The worker stopped unexpectedly.')
    return started
  }

  return {
    request(body) {
      port ??= start()
      const request: WorkerRequest<Request> = { id: nextId++, body }
      return new Promise((resolve, reject) => {
        waiting.set(request.id, { resolve, reject })
        port?.postMessage(request)
      })
    },
    restart: drop,
    close: () => drop('The worker was closed.'),
  }
}

/** The worker's own scope, as far as it is used here. */
interface WorkerScope {
  postMessage(message: unknown, transfer: Transferable[]): void
  onmessage: ((event: MessageEvent) => void) | null
}

/** The worker's end: answers each request with what `handle` returns or promises; an exception becomes `ok: false`. */
export function serve<Request, Reply>(
  handle: (body: Request) => Reply | Promise<Reply>,
  transferable: (reply: Reply) => Transferable[] = () => [],
): void {
  // Called in a worker only, where globalThis is the worker's scope; the DOM library types it as a window.
  const scope = globalThis as unknown as WorkerScope
  scope.onmessage = async (event) => {
    // Only `connect` posts to this worker.
    const { id, body } = event.data as WorkerRequest<Request>
    try {
      const reply = await handle(body)
      scope.postMessage({ id, ok: true, body: reply } satisfies WorkerReply<Reply>, transferable(reply))
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      scope.postMessage({ id, ok: false, message } satisfies WorkerReply<Reply>, [])
    }
  }
}
