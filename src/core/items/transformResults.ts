// WriterConfig: what the results of child executions look like, in the output of the Map and in the files of ResultWriter.
import { isJsonArray, type JsonValue } from '../base/JsonValue'
import type { ChildRecord } from './ChildRecord'
import { describeChild } from './describeChild'

export type Transformation = 'NONE' | 'COMPACT' | 'FLATTEN'

/** Results in the order given. A child without output, which has not succeeded, is described as with NONE whatever the transformation. */
export function transformResults(
  children: readonly ChildRecord[],
  transformation: Transformation,
): readonly JsonValue[] {
  return children.flatMap((child): readonly JsonValue[] => {
    const { output } = child
    if (transformation === 'NONE' || output === undefined) return [describeChild(child)]
    return transformation === 'FLATTEN' && isJsonArray(output) ? output : [output]
  })
}
