// What is going to happen in the simulated world, in order of virtual time: a binary heap.
import type { Millis, RunInput, TimerId, Token } from '../asl/Execution'

/** Number of an execution in its simulation; 0 is the one that was started. */
export type ExecutionId = number

/** At one instant executions take their turns first, then answers arrive, then timers fire. */
export type AgendaItem = { readonly at: Millis; readonly execution: ExecutionId } & (
  | { readonly kind: 'turn' }
  /** `token` is the call that is answered: without it the answer is always welcome. */
  | { readonly kind: 'answer'; readonly token: Token | null; readonly input: RunInput }
  | { readonly kind: 'timer'; readonly timer: TimerId }
)

interface Entry {
  readonly item: AgendaItem
  /** Breaks ties: first come, first served. */
  readonly order: number
}

const RANK = { turn: 0, answer: 1, timer: 2 } as const satisfies Record<AgendaItem['kind'], number>

export class Agenda {
  private readonly heap: Entry[] = []
  private count = 0

  add(item: AgendaItem): void {
    const entry = { item, order: this.count }
    this.count += 1
    let at = this.heap.length
    this.heap.push(entry)
    while (at > 0) {
      const parent = (at - 1) >> 1
      const above = this.heap[parent]
      if (above === undefined || !isBefore(entry, above)) break
      this.heap[at] = above
      at = parent
    }
    this.heap[at] = entry
  }

  /** What comes first; null when nothing is left. */
  first(): AgendaItem | null {
    return this.heap[0]?.item ?? null
  }

  /** Takes out what comes first. */
  take(): AgendaItem | null {
    const [top] = this.heap
    const last = this.heap.pop()
    if (top === undefined || last === undefined) return null
    if (this.heap.length > 0) this.sink(last)
    return top.item
  }

  private sink(entry: Entry): void {
    const { heap } = this
    let at = 0
    for (;;) {
      const left = 2 * at + 1
      const right = left + 1
      const [one, other] = [heap[left], heap[right]]
      if (one === undefined) break
      const child = other !== undefined && isBefore(other, one) ? right : left
      const below = heap[child]
      if (below === undefined || !isBefore(below, entry)) break
      heap[at] = below
      at = child
    }
    heap[at] = entry
  }
}

function isBefore(one: Entry, other: Entry): boolean {
  const [a, b] = [one.item, other.item]
  if (a.at !== b.at) return a.at < b.at
  if (a.kind !== b.kind) return RANK[a.kind] < RANK[b.kind]
  return a.execution !== b.execution ? a.execution < b.execution : one.order < other.order
}
