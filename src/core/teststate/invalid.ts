// A refusal as a failed result.
import { type Err, err } from '../base/Result'
import type { ApiError } from './TestStateResult'

/** `ValidationException` with AWS's sentence. */
export function invalid(message: string): Err<ApiError> {
  return err({ code: 'ValidationException', message })
}

/** `InvalidDefinition` with AWS's sentence. */
export function invalidDefinition(message: string): Err<ApiError> {
  return err({ code: 'InvalidDefinition', message })
}
