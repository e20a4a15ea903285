// Looking into an execution that the run has started: a run of its own to whoever reads it, handed over whole by the interpreter.
import { createStore } from 'zustand/vanilla'
import type { ProgramState } from '../../core/asl/Execution'
import type { ExecutionId } from '../../core/runs/Agenda'
import type { ExecutionSummary } from '../../core/runs/ExecutionSummary'
import type { DocumentStore } from '../documentStore'
import type { RunStore } from '../Studio'
import { childOf } from './childOf'
import type { LiveRun } from './LiveRun'
import { noRun } from './noRun'
import { type DriverHost, RunDriver } from './RunDriver'
import type { RunState } from './RunState'
import { runControls } from './runControls'
import { runReaders } from './runReaders'

interface Host extends DriverHost {
  readonly main: RunDriver
  readonly document: DocumentStore
}

interface Opened {
  readonly store: RunStore
  readonly driver: RunDriver
  readonly live: LiveRun
}

export class OpenedExecutions {
  private readonly host: Host
  private shown: Opened | null = null
  /** Grows with every wish: what comes for an older one is dropped. */
  private wish = 0
  private isRenewing = false

  constructor(host: Host) {
    this.host = host
  }

  /** Shows an execution; 0, or one that is not there, shows the run itself. */
  async open(id: ExecutionId): Promise<void> {
    const { main, set, get, client } = this.host
    const { live } = main
    this.wish += 1
    const { wish } = this
    const summary = get().executions.get(id)
    if (!live || !summary) {
      set({ opened: null })
      return
    }
    const { states, batch } = await client.ask({ kind: 'open', execution: id }, 'opened')
    if (wish !== this.wish || live !== main.live) return
    this.close()
    this.shown = this.show(live, summary, states)
    this.shown.driver.renew(this.shown.live, batch)
    set({ opened: this.shown.store })
  }

  /** Keeps up with the run: what is looked into may have gone on, or be gone. */
  async follow(now: RunState, before: RunState): Promise<void> {
    if (now.opened === null && before.opened !== null) this.close()
    // A run that was taken back may have lost it.
    if (this.shown && !now.executions.has(this.shown.live.execution)) this.host.set({ opened: null })
    if (now.executions !== before.executions) await this.renew()
  }

  /** Playback goes on at the new speed. */
  changeSpeed(): void {
    if (this.shown?.store.getState().playing) void this.shown.driver.play()
  }

  private close(): void {
    this.shown?.driver.turn()
    this.shown = null
  }

  private async renew(): Promise<void> {
    const { shown } = this
    if (!shown || this.isRenewing) return
    this.isRenewing = true
    const request = { kind: 'open', execution: shown.live.execution } as const
    try {
      while (shown === this.shown && isBehind(shown, this.host.get())) {
        const { batch } = await this.host.client.ask(request, 'opened')
        if (shown === this.shown) shown.driver.renew(shown.live, batch)
      }
    } catch {
      // The interpreter is lost: the run itself deals with it, and is shown again.
      if (shown === this.shown) this.host.set({ opened: null })
    } finally {
      this.isRenewing = false
    }
  }

  private show(main: LiveRun, summary: ExecutionSummary, states: readonly ProgramState[]): Opened {
    const { clock, client, speed, document, get } = this.host
    const live = childOf(main, get().executions, summary, states)
    const isForeign = live.stateIds.every((state) => state === null)
    const driver = new RunDriver({
      get: () => store.getState(),
      set: (change) => store.setState(change),
      ...{ client, clock, speed },
    })
    const store: RunStore = createStore<RunState>()((setOwn, getOwn) => {
      const { start, step, stop, act, open, clear, definition } = get()
      return {
        ...noRun,
        execution: summary.id,
        name: summary.name,
        type: summary.arn.includes(':express:') ? 'EXPRESS' : 'STANDARD',
        isForeign,
        definition: isForeign ? null : definition,
        states,
        stateIds: live.stateIds,
        startedAt: summary.startedAt,
        now: summary.startedAt,
        ...runReaders(driver, getOwn),
        ...runControls(driver, getOwn, setOwn, document),
        // The run itself is what is started, stopped and answered.
        ...{ start, step, stop, act, open, clear },
      }
    })
    return { store, driver, live }
  }
}

function isBehind({ live }: Opened, { executions }: RunState): boolean {
  const summary = executions.get(live.execution)
  if (!summary) return false
  const { table, outcome } = live.history
  return summary.length !== table.length || (summary.status === 'RUNNING') !== (outcome === null)
}
