// Tests single states in a worker of its own: the run on screen goes on.
import { err, ok, type Result } from '../../core/base/Result'
import type { TestStateRequest } from '../../core/teststate/TestStateRequest'
import type { TestStateResult } from '../../core/teststate/TestStateResult'
import type { WorkerPort } from '../../workers/connect'
import { createInterpreterClient } from '../runs/interpreterClient'
import { pageClock, type RunClock } from '../runs/RunClock'

export interface StateTester {
  /** The error is a sentence: the simulator was lost, or an expression kept it for more than two seconds. */
  test(request: TestStateRequest): Promise<Result<TestStateResult, string>>
}

export function createStateTester(spawn: () => WorkerPort, clock: RunClock = pageClock): StateTester {
  const client = createInterpreterClient(spawn, clock)
  return {
    async test(request) {
      try {
        const { result } = await client.ask({ kind: 'testState', request }, 'tested')
        return ok(result)
      } catch (error) {
        return err(error instanceof Error ? error.message : String(error))
      }
    },
  }
}
