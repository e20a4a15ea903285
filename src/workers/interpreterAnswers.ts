// The interpreter's side of the protocol: holds the one execution and answers for it. Knows no worker, so that tests run it as it is.
import type { StateSample } from '../core/asl/StateSample'
import { invariant } from '../core/base/invariant'
import { ok, type Result } from '../core/base/Result'
import { buffersOf } from '../core/runs/EventColumns'
import { firstAnswer } from '../core/runs/firstAnswer'
import type { RunOrder } from '../core/runs/RunOrder'
import { RunSession } from '../core/runs/RunSession'
import { previewExpression } from '../core/teststate/previewExpression'
import type { ResponseShapes } from '../core/teststate/ResponseShapes'
import type { TestStateRequest } from '../core/teststate/TestStateRequest'
import type { TestStateResult } from '../core/teststate/TestStateResult'
import { testState } from '../core/teststate/testState'
import { traceDataFlow } from '../core/teststate/traceDataFlow'
import type { InterpreterReply, InterpreterRequest } from './interpreterProtocol'

/** A batch comes back after about this many milliseconds: whoever waits longer waits for one single state. */
const BATCH_TIME = 30

/** Answers requests; `now` is a clock in milliseconds, `models` gives the API models, which a test of a state needs. */
export function interpreterAnswers(
  now: () => number,
  models: () => ResponseShapes = noModels,
): (request: InterpreterRequest) => InterpreterReply {
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
        return { kind: 'stopped', ...running().stop(request.order) }
      case 'act': {
        const { journal, batch, ...result } = running().act(request.action)
        return { kind: 'acted', journal, result, batch }
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
      case 'testState':
        return { kind: 'tested', result: test(request.request, models()) }
      case 'sample':
        return { kind: 'sample', sample: running().sample(request.entered, request.execution) }
      case 'exampleSample':
        return { kind: 'exampleSample', sample: exampleSample(request.order, request.state, now) }
      case 'preview':
        return { kind: 'previewed', preview: previewExpression({ ...request.request, now: TEST_TIME }) }
      case 'dataFlow':
        return { kind: 'dataFlow', flow: traceDataFlow(request.request, TEST_TIME) }
    }
  }
}

/** Without models no result is refused. */
function noModels(): ResponseShapes {
  return { shapes: [], actions: {} }
}

/** Where the clock of a test starts. */
const TEST_TIME = Date.UTC(2026, 0, 1)

function test(request: TestStateRequest, shapes: ResponseShapes): TestStateResult {
  return testState(request, { shapes, at: TEST_TIME, answer: firstAnswer(request.mocks ?? {}) })
}

/** An example is not looked for in a run that takes longer than this many milliseconds. */
const EXAMPLE_TIME = 500

/** Runs until the state has been left, or as far as the run gets by itself. */
function exampleSample(order: RunOrder, state: string, now: () => number): Result<StateSample | null, string> {
  const started = RunSession.start(order)
  if (!started.ok) return started
  const until = now() + EXAMPLE_TIME
  for (let rests = false; !rests && !started.value.hasLeft(state); ) {
    const { outcome, asking } = started.value.advance({ turns: 20 }, () => now() > until)
    rests = outcome !== null || asking || now() > until
  }
  return ok(started.value.sampleOf(state))
}

/** Columns cross without being copied. */
export function transferablesOf(reply: InterpreterReply): Transferable[] {
  return 'batch' in reply ? buffersOf(reply.batch.columns) : []
}
