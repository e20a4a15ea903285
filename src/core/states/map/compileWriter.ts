// ResultWriter: what the results of a distributed Map look like, and where they are written.
import type { StateBuild } from '../../asl/StateBuild'
import type { Visit } from '../../asl/Visit'
import { memberOf } from '../../base/JsonValue'
import { err, ok } from '../../base/Result'
import type { Evaluated } from '../../expressions/Evaluation'
import type { Transformation } from '../../items/transformResults'

/** How the results are given. */
export type Writing = {
  readonly transformation: Transformation
  readonly outputType: 'JSON' | 'JSONL'
  /** Null: into the Map's output. */
  readonly bucket: string | null
  readonly prefix: string
}

export type Writer = (visit: Visit) => Evaluated<Writing>

const FIELD = 'ResultWriter'

/** Developer guide, "ResultWriter (Map)". Without export the transformation is COMPACT, with export NONE, unless it is given. */
export function compileWriter(build: StateBuild): Writer {
  const writer = build.field(FIELD)
  const config = memberOf(writer, 'WriterConfig')
  const target = build.template(build.language === 'JSONata' ? 'Arguments' : 'Parameters', [FIELD])
  const exports = memberOf(writer, 'Resource') !== undefined
  const outputType = memberOf(config, 'OutputType') === 'JSONL' ? 'JSONL' : 'JSON'
  const transformation = transformationOf(memberOf(config, 'Transformation')) ?? (exports ? 'NONE' : 'COMPACT')
  return ({ scope }) => {
    if (!exports) return ok({ transformation, outputType, bucket: null, prefix: '' })
    const value = target?.evaluate(scope) ?? ok({})
    if (!value.ok) return value
    const [bucket, prefix] = [memberOf(value.value, 'Bucket'), memberOf(value.value, 'Prefix') ?? '']
    if (typeof bucket === 'string' && typeof prefix === 'string')
      return ok({ transformation, outputType, bucket, prefix })
    const cause = `ResultWriter needs a Bucket, and a Prefix if any, that are strings, but got: ${JSON.stringify(value.value)}`
    return err({ error: 'States.Runtime', cause })
  }
}

function transformationOf(value: unknown): Transformation | null {
  return value === 'NONE' || value === 'COMPACT' || value === 'FLATTEN' ? value : null
}
