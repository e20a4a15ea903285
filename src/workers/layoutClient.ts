// The page's end of the layout worker: one layout at a time, the newest next, and a worker that hangs is replaced.
import type { Graph, Layout } from '../core/graph/Graph'
import { connect, WorkerGone, type WorkerPort } from './connect'
import type { LayoutReply, LayoutRequest } from './layoutAnswers'

export interface LayoutClient {
  /**
   * The layout of a graph, or `stale` when a request with another revision came before it was done. A graph that keeps
   * ELK busy for three seconds, or that it refuses, gets a simple layout. Rejects when no worker can be had.
   */
  request(graph: Graph, revision: number): Promise<Layout | 'stale'>
  /** Somebody is at work: warming up stops, and waits anew. */
  postpone(): void
  close(): void
}

interface Pending {
  readonly graph: Graph
  readonly revision: number
  readonly resolve: (layout: Layout | 'stale') => void
  readonly reject: (error: unknown) => void
}

/** ELK cannot be interrupted; after this many milliseconds its worker is ended. */
export const GIVE_UP_AFTER = 3000

/**
 * Warming up waits for as many quiet milliseconds, and goes on to that drawing: what somebody just opened needs the processor more.
 * The first drawings make ELK several times as fast, the others, which take as long again, half as fast again.
 */
export const WARM_UPS = [
  { after: 3000, until: 6 },
  { after: 8000, until: 24 },
] as const

/** Starts the worker on the first request, and warms it up while there is nothing to do. */
export function createLayoutClient(spawn: () => WorkerPort): LayoutClient {
  const connection = connect<LayoutRequest, LayoutReply>(spawn)
  let next: Pending | null = null
  let isWorking = false
  let isReady = false
  let warmSteps = 0
  /** While warming up waits. */
  let quiet: ReturnType<typeof setTimeout> | undefined
  /** Counts what people do. */
  let doings = 0
  let isClosed = false

  /** The clock of a layout starts when the worker runs: loading it may take long on a slow machine. */
  const start = async (): Promise<void> => {
    if (isReady) return
    await connection.request({ kind: 'ready' })
    isReady = true
  }

  const ask = async (graph: Graph, simple: boolean): Promise<Layout> => {
    const reply = await connection.request({ kind: 'layout', graph, simple })
    if (!reply) throw new Error('The layout worker gave no layout.')
    return reply
  }

  /** Whatever keeps ELK from answering, the simple drawing does without it. */
  const layOut = async (graph: Graph): Promise<Layout> => {
    await start()
    const timer = setTimeout(() => connection.restart('The layout took too long.'), GIVE_UP_AFTER)
    try {
      return await ask(graph, false)
    } catch (error) {
      if (isClosed) throw error
      if (error instanceof WorkerGone) {
        isReady = false
        warmSteps = 0
      }
      await start()
      return await ask(graph, true)
    } finally {
      clearTimeout(timer)
    }
  }

  const work = async (): Promise<void> => {
    isWorking = true
    stopWaiting()
    while (next) {
      const pending: Pending = next
      next = null
      try {
        const layout = await layOut(pending.graph)
        pending.resolve(isOvertaken(pending) ? 'stale' : layout)
      } catch (error) {
        pending.reject(error)
      }
    }
    rest()
  }

  const rest = (): void => {
    isWorking = false
    const round = WARM_UPS.find(({ until }) => warmSteps < until)
    if (!isClosed && isReady && round) quiet = setTimeout(() => warmUp(round.until), round.after)
  }

  const stopWaiting = (): void => {
    clearTimeout(quiet)
    quiet = undefined
  }

  const warmUp = async (until: number): Promise<void> => {
    const begun = doings
    quiet = undefined
    isWorking = true
    while (!next && !isClosed && isReady && warmSteps < until && doings === begun) await warmUpOnce()
    if (next) await work()
    else rest()
  }

  const isOvertaken = ({ revision }: Pending): boolean => next !== null && next.revision !== revision

  const warmUpOnce = async (): Promise<void> => {
    try {
      await connection.request({ kind: 'warmUp', step: warmSteps++ })
    } catch {
      // Only speed is lost; the next request starts a new worker and reports what it meets.
      isReady = false
    }
  }

  return {
    request(graph, revision) {
      return new Promise((resolve, reject) => {
        next?.resolve('stale')
        next = { graph, revision, resolve, reject }
        if (!isWorking) void work()
      })
    },
    postpone() {
      doings += 1
      if (quiet === undefined) return
      stopWaiting()
      rest()
    },
    close() {
      isClosed = true
      stopWaiting()
      connection.close()
    },
  }
}
