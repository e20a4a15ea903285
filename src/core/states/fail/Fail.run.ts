// Fail ends its chain with an error.
import type { Move } from '../../asl/Move'
import type { StateBehaviour } from '../../asl/StateBehaviour'
import type { StateBuild } from '../../asl/StateBuild'
import type { Visit } from '../../asl/Visit'
import { ok } from '../../base/Result'
import type { CompiledExpression, Evaluated } from '../../expressions/Evaluation'
import { expectString } from '../../expressions/jsonata/Expected'

/** Developer guide, "Fail workflow state". Error and Cause are both optional. */
export const runFail: StateBehaviour = {
  type: 'Fail',
  compile(build) {
    const error = text(build, 'Error')
    const cause = text(build, 'Cause')
    return { enter: (visit) => fail(visit, error, cause) }
  },
}

function text(build: StateBuild, field: 'Error' | 'Cause'): CompiledExpression | null {
  return build.fieldValue(`${field}Path`) ?? build.typed([field], build.field(field), expectString)
}

function fail(visit: Visit, error: CompiledExpression | null, cause: CompiledExpression | null): Move {
  const name = read(visit, error, 'ErrorPath')
  if (!name.ok) return { kind: 'faulty', error: name.error }
  const words = read(visit, cause, 'CausePath')
  if (!words.ok) return { kind: 'faulty', error: words.error }
  return { kind: 'fail', error: { origin: 'state', ...named('error', name.value), ...named('cause', words.value) } }
}

function named(key: 'error' | 'cause', value: string | undefined): { error?: string; cause?: string } {
  return value === undefined ? {} : { [key]: value }
}

function read(
  visit: Visit,
  source: CompiledExpression | null,
  field: string,
): Evaluated<string> | { ok: true; value: undefined } {
  if (source === null) return { ok: true, value: undefined }
  const value = source.evaluate(visit.scope)
  if (!value.ok) return value
  if (typeof value.value === 'string') return ok(value.value)
  const cause = `The ${field} field refers to value ${JSON.stringify(value.value)} which is not a string: ${source.source}`
  return { ok: false, error: { error: 'States.Runtime', cause } }
}
