// The error of a value that is larger than 256 KiB.
import type { EvaluationError } from '../expressions/Evaluation'

/** AWS's words; `who` is the state's name. */
export function limitExceeded(who: string): EvaluationError {
  const cause = `The state/task '${who}' returned a result with a size exceeding the maximum number of bytes service limit.`
  return { error: 'States.DataLimitExceeded', cause }
}
