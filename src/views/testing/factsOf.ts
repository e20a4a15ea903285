// What a test tells besides values: who handles the error, and the limits of a Map.
import type { InspectionData } from '../../core/teststate/TestStateResult'

/** One sentence each. */
export function factsOf(data: InspectionData): readonly string[] {
  const { errorDetails, maxConcurrency, toleratedFailureCount, toleratedFailurePercentage } = data
  return [
    ...(errorDetails?.retryIndex === undefined ? [] : [retrySentence(errorDetails.retryIndex, errorDetails)]),
    ...(errorDetails?.catchIndex === undefined ? [] : [`Catcher ${errorDetails.catchIndex + 1} takes the error.`]),
    ...(maxConcurrency === undefined ? [] : [`At once: ${maxConcurrency === 0 ? 'no limit' : maxConcurrency}.`]),
    ...(toleratedFailureCount === undefined ? [] : [`Tolerated failures: ${toleratedFailureCount}.`]),
    ...(toleratedFailurePercentage === undefined ? [] : [`Tolerated failures: ${toleratedFailurePercentage} %.`]),
  ]
}

function retrySentence(
  index: number,
  { retryBackoffIntervalSeconds: seconds }: { retryBackoffIntervalSeconds?: number },
) {
  return seconds === undefined
    ? `Retrier ${index + 1} has no attempt left.`
    : `Retrier ${index + 1} would try again after ${seconds} s.`
}
