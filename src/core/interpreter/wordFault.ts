// Turns a field that could not be evaluated into the error AWS reports, with its EvaluationFailed event for JSONata.
import type { StatesError } from '../asl/StatesError'
import type { EvaluationError } from '../expressions/Evaluation'
import type { Frame } from './RunState'
import { recordAt } from './record'
import { stateOf, type Work } from './Work'

/**
 * EvaluationFailed points to what the state's Entered event points to, or to Entered itself with `after`; size limits carry no prefix.
 */
export function wordFault(work: Work, frame: Frame, fault: EvaluationError, after?: 'entered'): StatesError {
  const { name } = stateOf(work, frame).info
  const { error } = fault
  if (error === 'States.DataLimitExceeded') return { error, cause: fault.cause, origin: 'limit' }
  const where = `An error occurred while executing the state '${name}' (entered at the event id #${frame.entered}). `
  const cause = work.program.probe ? fault.cause : where + fault.cause
  if (error === 'States.QueryEvaluationError') {
    const previous = after === 'entered' ? frame.entered : frame.before
    const id = recordAt(work, frame, previous, 'EvaluationFailed', { name, error, cause, location: fault.location })
    if (id !== 0) frame.last = id
  }
  return { error, cause, origin: 'state' }
}
