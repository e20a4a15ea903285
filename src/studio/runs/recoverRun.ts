// An interpreter that was lost over one endless evaluation: the run is told again to a new one, led turn by turn to where it was
// lost, and there the evaluation is given up. What comes of it is the workflow's own affair: it may catch the error.
import { WorkerGone } from '../../workers/connect'
import { actOnRun } from './actOnRun'
import type { InterpreterClient } from './interpreterClient'
import { emptyRun, type LiveRun } from './LiveRun'

/** More than any history takes to be told again. */
const TURNS_REPLAY = 1_000_000

/** The evaluation lies within the batch that was lost; after so many strokes it was no evaluation but a slow machine. */
const MOST_STROKES = 4000

const LOST = 'The simulator did not answer for 2 seconds and was ended after the last event that is known.'

/** Gets the run going again, or ends it with what is known. Never rejects. */
export async function recoverRun(client: InterpreterClient, live: LiveRun, lost: unknown): Promise<void> {
  try {
    if (!(lost instanceof WorkerGone)) throw lost
    await tellAgain(client, live)
    const quiet = await strokesToLoss(client, live)
    if (quiet === null) return
    await tellAgain(client, live)
    for (let stroke = 0; stroke < quiet; stroke += 1) await advanceOnce(client, live)
    await actOnRun(client, live, { kind: 'giveUp' })
  } catch (error) {
    const reason = error instanceof WorkerGone ? LOST : `The simulator failed: ${String(error)}`
    live.history.outcome = { status: 'ABORTED', cause: reason }
  }
}

/** The same order gives the same history: up to the last event that is known. */
async function tellAgain(client: InterpreterClient, live: LiveRun): Promise<void> {
  const known = live.history.table.length
  const told = { ...live }
  emptyRun(told)
  await client.ask({ kind: 'start', order: { ...live.order, journal: live.journal } }, 'started')
  while (told.history.table.length < known && told.history.outcome === null) {
    const order = { turns: TURNS_REPLAY, events: known }
    told.history.append((await client.ask({ kind: 'advance', order }, 'batch')).batch)
  }
  live.history = told.history
  live.fold = told.fold
}

/** Strokes without an event between the last event and the loss; null when it does not come again. */
async function strokesToLoss(client: InterpreterClient, live: LiveRun): Promise<number | null> {
  let quiet = 0
  for (let stroke = 0; stroke < MOST_STROKES && live.history.outcome === null; stroke += 1) {
    const before = live.history.table.length
    try {
      await advanceOnce(client, live)
    } catch (error) {
      if (error instanceof WorkerGone) return quiet
      throw error
    }
    quiet = live.history.table.length > before ? 0 : quiet + 1
  }
  return null
}

async function advanceOnce(client: InterpreterClient, live: LiveRun): Promise<void> {
  const order = { turns: 1, cautious: true }
  live.history.append((await client.ask({ kind: 'advance', order }, 'batch')).batch)
}
