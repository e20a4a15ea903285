// Refusals as values, with the sentences that several commands share.
import { type Err, err } from '../base/Result'
import type { Refusal } from './StudioDocument'

/** A refusal as the error of a Result. */
export function refuse(code: Refusal['code'], message: string): Err<Refusal> {
  return err({ code, message })
}

/** The state, transition or list entry that a command was asked to change is not there any more. */
export function refuseGone(what = 'state'): Err<Refusal> {
  return refuse('state-gone', `This ${what} is no longer in the definition.`)
}
