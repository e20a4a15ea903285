// Wait blocks until the moment it names; its output is its input.
import type { Millis } from '../../asl/Execution'
import type { Move } from '../../asl/Move'
import type { StateBehaviour } from '../../asl/StateBehaviour'
import type { Visit } from '../../asl/Visit'
import { compileMoment } from './compileMoment'

/** The furthest moment AWS waits for: 2^31 - 1 seconds ahead. */
const MAX_DELAY: Millis = (2 ** 31 - 1) * 1000

/** Developer guide, "Wait workflow state". */
export const runWait: StateBehaviour = {
  type: 'Wait',
  compile(build) {
    const moment = compileMoment(build)
    return {
      enter(visit) {
        const until = moment(visit)
        return 'kind' in until ? until : waitUntil(visit, until.at)
      },
      resume: (visit) => ({ kind: 'exit', result: visit.input }),
    }
  },
}

function waitUntil(visit: Visit, at: Millis): Move {
  if (at - visit.now > MAX_DELAY) {
    return { kind: 'faulty', error: { error: 'States.Runtime', cause: 'Wait state delay is too long.' } }
  }
  if (at <= visit.now) return { kind: 'exit', result: visit.input }
  visit.startTimer('wait', at)
  return { kind: 'block' }
}
