// A Map or Parallel whose inner states are not run: the mock stands for what they would give.
import type { Move } from '../asl/Move'
import type { CompiledBehaviour } from '../asl/StateBehaviour'
import type { Visit } from '../asl/Visit'
import type { FieldBuild } from '../interpreter/FieldBuild'
import { compileMapStages, type MapEvaluation, type ReaderSource } from './compileMapStages'
import type { MockedAnswer } from './readMock'
import type { StateConfiguration } from './TestStateRequest'

const THRESHOLD = 'The specified tolerated failure threshold was exceeded'

/** Makes the payload, which may fail, and ends as the mock says. */
export function parallelBehaviour(answer: MockedAnswer): CompiledBehaviour {
  return {
    enter(visit) {
      const payload = visit.payload()
      return payload.ok ? answerMove(answer, true) : { kind: 'faulty', error: payload.error }
    },
  }
}

/** Evaluates what comes before the processor, tells of it, and ends as the mock and the number of failed iterations say. */
export function mapBehaviour(
  build: FieldBuild,
  answer: MockedAnswer,
  { mapItemReaderData: data, mapIterationFailureCount: failures = 0 }: StateConfiguration,
  objects: ReaderSource['objects'],
  tell: (evaluation: MapEvaluation) => void,
): CompiledBehaviour {
  const evaluate = compileMapStages(build, { data, objects })
  return {
    enter(visit: Visit) {
      const evaluation = evaluate(visit)
      tell(evaluation)
      if (evaluation.failure !== null) return evaluation.failure
      if (answer.kind === 'result' && exceedsTolerance(evaluation, failures))
        return failWith('States.ExceedToleratedFailureThreshold', THRESHOLD, false)
      return answerMove(answer, false)
    },
  }
}

/** A Map that names no limit tolerates every failure here, as recorded. */
function exceedsTolerance({ stages, iterations }: MapEvaluation, failures: number): boolean {
  const { toleratedFailureCount, toleratedFailurePercentage } = stages
  if (toleratedFailureCount !== undefined && failures > toleratedFailureCount) return true
  if (toleratedFailurePercentage === undefined || iterations === null || iterations === 0) return false
  return (100 * failures) / iterations > toleratedFailurePercentage
}

function answerMove(answer: MockedAnswer, fromBranch: boolean): Move {
  if (answer.kind === 'result') return { kind: 'exit', result: answer.value }
  return failWith(answer.error, answer.cause, fromBranch)
}

function failWith(error: string | undefined, cause: string | undefined, fromBranch: boolean): Move {
  return { kind: 'fail', error: { error, cause, origin: 'task', fromBranch } }
}
