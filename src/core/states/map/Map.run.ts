// Map runs its processor once for every item and puts out the outputs in item order: as iterations of this execution, or distributed
// over child executions.
import type { StateBehaviour } from '../../asl/StateBehaviour'
import type { StateBuild } from '../../asl/StateBuild'
import type { JsonValue } from '../../base/JsonValue'
import { memberOf } from '../../base/JsonValue'
import { expectInteger } from '../../expressions/jsonata/Expected'
import { compileDistributedMap } from './compileDistributedMap'
import { compileInlineMap } from './compileInlineMap'
import { compileItems } from './compileItems'
import { compileTolerance } from './compileTolerance'
import type { MapFields } from './MapFields'

/** Developer guide, "Map workflow state". */
export const runMap: StateBehaviour = {
  type: 'Map',
  compile(build) {
    const field = build.field('ItemProcessor') === undefined ? 'Iterator' : 'ItemProcessor'
    const processor = build.field(field)
    if (processor === undefined)
      build.fault([], 'This object should have only one of the following fields: [ItemProcessor, Iterator]')
    const fields = compileFields(build, processor === undefined ? 0 : build.machine([field], processor))
    const config = memberOf(processor, 'ProcessorConfig')
    if (!isDistributed(build, config)) return compileInlineMap(fields)
    const type = memberOf(config, 'ExecutionType')
    if (config !== undefined && type === undefined)
      build.fault([field, 'ProcessorConfig'], 'These fields are required: [ExecutionType]')
    return compileDistributedMap(build, fields, type === 'EXPRESS' ? 'EXPRESS' : 'STANDARD')
  },
}

/** The fields that only a distributed Map can have make it one. */
function isDistributed(build: StateBuild, config: JsonValue | undefined): boolean {
  if (memberOf(config, 'Mode') === 'DISTRIBUTED') return true
  return ['ItemReader', 'ItemBatcher', 'ResultWriter'].some((name) => build.field(name) !== undefined)
}

function compileFields(build: StateBuild, start: number): MapFields {
  return {
    start,
    items: compileItems(build),
    selector: build.template('ItemSelector') ?? (build.language === 'JSONPath' ? build.template('Parameters') : null),
    concurrency: build.number('MaxConcurrency', expectInteger(0, Number.MAX_SAFE_INTEGER)),
    tolerance: compileTolerance(build),
  }
}
