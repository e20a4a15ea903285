// Pass hands its payload on, or a literal Result.
import type { Move } from '../../asl/Move'
import type { StateBehaviour } from '../../asl/StateBehaviour'

/** Developer guide, "Pass workflow state". A Result is never evaluated, and makes Parameters irrelevant. */
export const runPass: StateBehaviour = {
  type: 'Pass',
  compile(build) {
    const result = build.language === 'JSONPath' ? build.field('Result') : undefined
    if (result !== undefined) {
      const move: Move = { kind: 'exit', result }
      return { enter: () => move }
    }
    return {
      enter(visit) {
        const payload = visit.payload()
        return payload.ok ? { kind: 'exit', result: payload.value } : { kind: 'faulty', error: payload.error }
      },
    }
  },
}
