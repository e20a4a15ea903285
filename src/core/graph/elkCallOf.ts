// ELK's worker file, called synchronously: its stand-in for a worker offers the dispatcher that a real one listens with.
import type { ElkAnswer, ElkCall, ElkGraph } from './ElkCall'

/** What `elkjs/lib/elk-worker.min.js` exports where there is a CommonJS `module`. Not a public interface: elkjs is pinned. */
export interface ElkExports {
  readonly Worker: new () => ElkWorker
}

interface ElkWorker {
  onmessage: ((event: { readonly data: ElkReply }) => void) | null
  readonly dispatcher: { saveDispatch(event: { readonly data: ElkCommand }): void }
}

type ElkCommand =
  | { readonly id: number; readonly cmd: 'register'; readonly algorithms: readonly string[] }
  | {
      readonly id: number
      readonly cmd: 'layout'
      readonly graph: ElkGraph
      readonly layoutOptions: Readonly<Record<string, string>>
      readonly options: Readonly<Record<string, string>>
    }

interface ElkReply {
  readonly data?: ElkAnswer
  readonly error?: { readonly message?: string }
}

/** ELK's layered algorithm as a plain function. It changes the graph it is given: hand it a fresh one. */
export function elkCallOf({ Worker: ElkWorkerClass }: ElkExports): ElkCall {
  const worker = new ElkWorkerClass()
  let reply: ElkReply | null = null
  worker.onmessage = ({ data }) => {
    reply = data
  }
  const send = (command: ElkCommand): ElkReply => {
    reply = null
    worker.dispatcher.saveDispatch({ data: command })
    if (!reply) throw new Error('ELK did not answer')
    return reply
  }
  send({ id: 0, cmd: 'register', algorithms: ['layered'] })
  return (graph) => {
    const { data, error } = send({ id: 1, cmd: 'layout', graph, layoutOptions: {}, options: {} })
    if (error || !data) throw new Error(`ELK refused a graph: ${error?.message ?? 'no reason given'}`)
    return data
  }
}
