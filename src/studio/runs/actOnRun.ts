// Something is done to a run by hand: it is written down, so that a lost interpreter can be told of it again.
import type { ActionResult, RunAction } from '../../core/runs/RunAction'
import type { InterpreterClient } from './interpreterClient'
import type { LiveRun } from './LiveRun'

/** Does the action and takes over what came of it. Rejects when the interpreter is lost. */
export async function actOnRun(client: InterpreterClient, live: LiveRun, action: RunAction): Promise<ActionResult> {
  const { journal, result, batch } = await client.ask({ kind: 'act', action }, 'acted')
  live.journal = journal
  live.history.append(batch)
  return result
}
