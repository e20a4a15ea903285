// A Map in mode DISTRIBUTED: each item, or batch of items, is a child execution with a history of its own; together they are a Map Run.
import type { Happening } from '../../asl/Happening'
import type { Batching, MapRunPlan, MapRunResult, Tolerated } from '../../asl/MapRunPlan'
import type { Move } from '../../asl/Move'
import { MAX_MAP_RUN_REDRIVES } from '../../asl/quotas'
import type { CompiledBehaviour } from '../../asl/StateBehaviour'
import type { StateBuild } from '../../asl/StateBuild'
import type { WorkflowType } from '../../asl/StateType'
import type { RedrivenMapRun, Visit } from '../../asl/Visit'
import type { JsonValue } from '../../base/JsonValue'
import { ok } from '../../base/Result'
import type { Evaluated, EvaluationError } from '../../expressions/Evaluation'
import type { ItemList } from '../../items/ItemList'
import { resultFiles } from '../../items/resultFiles'
import { transformResults } from '../../items/transformResults'
import { type Batcher, compileBatcher } from './compileBatcher'
import { compileReader, type Reader, type Reading } from './compileReader'
import { compileWriter, type Writer, type Writing } from './compileWriter'
import { joinParts } from './joinParts'
import type { MapFields } from './MapFields'
import { nextChild } from './nextChild'
import { goOnReading, type ReadPart, type ReadState, startReading } from './readItems'
import { recordsOf } from './recordsOf'

interface DistributedMap extends MapFields {
  readonly type: WorkflowType
  readonly label: string | null
  readonly reader: Reader | null
  readonly batcher: Batcher
  readonly writer: Writer
  /** See `succeed`. */
  readonly hasResultPath: boolean
  readonly isJsonata: boolean
}

/** What a visit has evaluated. */
type Settings = {
  readonly limit: number
  readonly tolerated: Tolerated
  readonly batch: Batching | null
  readonly writing: Writing
}

/** Plain data between the turns. */
type Memory = {
  readonly settings: Settings
  /** While items are read. */
  readonly reading: ReadState | null
  /** While results are written: the Map's result then, or null when the Map is going to fail. */
  readonly writing: JsonValue
}

const MAX_CONCURRENCY = 10_000
const EXCEEDED = 'States.ExceedToleratedFailureThreshold'

/** Developer guide, "Using Map state in Distributed mode". */
export function compileDistributedMap(build: StateBuild, fields: MapFields, type: WorkflowType): CompiledBehaviour {
  const label = build.field('Label')
  const own: DistributedMap = {
    ...fields,
    type,
    label: typeof label === 'string' ? label : null,
    reader: compileReader(build),
    batcher: compileBatcher(build),
    writer: compileWriter(build),
    hasResultPath: build.field('ResultPath') !== undefined,
    isJsonata: build.language === 'JSONata',
  }
  return {
    enter: (visit) => enter(visit, own),
    receive(visit, happening) {
      visit.closeToken()
      return happening
    },
    resume: (visit, happening) => resume(visit, own, happening),
    childStart: (visit, plan, next) => nextChild(visit, plan, next, own.selector),
  }
}

function enter(visit: Visit, own: DistributedMap): Move {
  const redriven = visit.redrivenMapRun()
  if (redriven && redriven.redriveCount > MAX_MAP_RUN_REDRIVES) return { kind: 'faulty', error: TOO_MANY_REDRIVES }
  return redriven?.plan ? goOnWith(visit, own, redriven, redriven.plan) : begin(visit, own, redriven)
}

const TOO_MANY_REDRIVES: EvaluationError = {
  error: 'States.Runtime',
  cause: `A Map Run can be redriven ${MAX_MAP_RUN_REDRIVES} times.`,
}

/** A redrive evaluates nothing and reads nothing again: the items are those of the Map Run. */
function goOnWith(visit: Visit, own: DistributedMap, redriven: RedrivenMapRun, plan: MapRunPlan): Move {
  visit.record('MapStateStarted', { length: own.reader ? 0 : plan.items.length })
  recordRedriven(visit, redriven)
  // The plan was made from it.
  const { settings } = visit.memory as Memory
  remember(visit, { settings, reading: null, writing: null })
  return { kind: 'distribute', plan }
}

function recordRedriven(visit: Visit, { mapRunArn, redriveCount }: RedrivenMapRun): void {
  visit.record('MapRunRedriven', { mapRunArn, redriveCount })
}

/** Makes the items. A Map Run that is redriven before it had any begins with that, too. */
function begin(visit: Visit, own: DistributedMap, redriven: RedrivenMapRun | null): Move {
  const limit = own.concurrency?.evaluate(visit.scope) ?? ok(0)
  if (!limit.ok) return { kind: 'faulty', error: limit.error }
  const items = own.reader ? ok(null) : own.items(visit)
  if (!items.ok) return { kind: 'faulty', error: items.error }
  visit.record('MapStateStarted', { length: items.value?.values.length ?? 0 })
  const settings = settle(visit, own, limit.value)
  if (!settings.ok) return { kind: 'faulty', error: settings.error }
  const reading = own.reader?.(visit) ?? ok(null)
  if (!reading.ok) return { kind: 'faulty', error: reading.error }
  if (redriven) recordRedriven(visit, redriven)
  else start(visit, own, limit.value, settings.value)
  if (reading.value) return read(visit, settings.value, reading.value)
  return distribute(visit, own, settings.value, [{ source: 'STATE_DATA', list: items.value ?? NO_ITEMS }])
}

const NO_ITEMS: ItemList = { values: [], keys: null }

function settle(visit: Visit, own: DistributedMap, limit: number): Evaluated<Settings> {
  const tolerated = own.tolerance(visit)
  if (!tolerated.ok) return tolerated
  const batch = own.batcher(visit)
  if (!batch.ok) return batch
  const writing = own.writer(visit)
  if (!writing.ok) return writing
  return ok({
    limit: limit === 0 ? MAX_CONCURRENCY : Math.min(limit, MAX_CONCURRENCY),
    tolerated: tolerated.value,
    batch: batch.value,
    writing: writing.value,
  })
}

function start(visit: Visit, own: DistributedMap, maxConcurrency: number, { tolerated }: Settings): void {
  const { mapRunArn } = visit.openMapRun(own.label, {
    maxConcurrency,
    toleratedFailureCount: tolerated.count ?? 0,
    toleratedFailurePercentage: tolerated.percentage ?? 0,
  })
  visit.record('MapRunStarted', { mapRunArn })
}

function read(visit: Visit, settings: Settings, reading: Reading): Move {
  const started = startReading(visit, reading)
  if (!started.ok) return fail(visit, 'States.ItemReaderFailed', started.error)
  remember(visit, { settings, reading: started.value, writing: null })
  return { kind: 'block' }
}

function distribute(visit: Visit, own: DistributedMap, settings: Settings, parts: readonly ReadPart[]): Move {
  remember(visit, { settings, reading: null, writing: null })
  const { limit, batch, tolerated } = settings
  const plan: MapRunPlan = { start: own.start, type: own.type, limit, batch, tolerated, ...joinParts(parts) }
  return { kind: 'distribute', plan }
}

function resume(visit: Visit, own: DistributedMap, happening: Happening): Move {
  // `enter` put it there.
  const memory = visit.memory as Memory
  switch (happening.kind) {
    case 'objectRead':
    case 'objectsListed':
      return memory.reading ? goOn(visit, own, memory, memory.reading, happening) : { kind: 'block' }
    case 'objectFailed':
      return fail(visit, memory.reading ? 'States.ItemReaderFailed' : 'States.ResultWriterFailed', happening.cause)
    case 'mapRunEnded':
      return end(visit, own, memory, happening.result)
    case 'objectsWritten':
      if (memory.writing === null) return fail(visit, EXCEEDED, TOO_MANY, true)
      return succeed(visit, own, memory.writing, true)
    default:
      return { kind: 'block' }
  }
}

function goOn(visit: Visit, own: DistributedMap, memory: Memory, reading: ReadState, happening: Happening): Move {
  const gone = goOnReading(visit, reading, happening)
  if (!gone.ok) return fail(visit, 'States.ItemReaderFailed', gone.error)
  if ('asked' in gone.value) {
    remember(visit, { ...memory, reading: gone.value })
    return { kind: 'block' }
  }
  return distribute(visit, own, memory.settings, gone.value)
}

const TOO_MANY = 'The specified tolerated failure threshold was exceeded'

function end(visit: Visit, own: DistributedMap, memory: Memory, result: MapRunResult): Move {
  const { writing } = memory.settings
  const { exceeded, mapRunArn } = result
  if (writing.bucket === null && exceeded) return fail(visit, EXCEEDED, TOO_MANY)
  const records = recordsOf(visit, result, own.selector)
  if (writing.bucket === null) return succeed(visit, own, transformResults(records, writing.transformation), false)
  const { manifestKey, objects } = resultFiles(records, { ...writing, bucket: writing.bucket, mapRunArn })
  const details = { MapRunArn: mapRunArn, ResultWriterDetails: { Bucket: writing.bucket, Key: manifestKey } }
  remember(visit, { ...memory, writing: exceeded ? null : details })
  visit.openToken(false)
  visit.writeObjects(writing.bucket, objects)
  return { kind: 'block' }
}

/**
 * MapStateExited points to MapRunSucceeded where the Map is the first state of its execution or has a ResultPath, else, and in all of JSONata, to
 * MapRunStarted: the one rule that all recordings follow.
 */
function succeed(visit: Visit, own: DistributedMap, result: JsonValue, written: boolean): Move {
  if (!own.isJsonata && (visit.isFirst || own.hasResultPath)) {
    visit.record('MapRunSucceeded')
    visit.recordAside('MapStateSucceeded')
  } else visit.recordAside('MapStateSucceeded', {}, visit.recordAside('MapRunSucceeded'))
  visit.closeMapRun('SUCCEEDED', written)
  return { kind: 'exit', result }
}

function fail(visit: Visit, error: string, cause: string, written = false): Move {
  visit.record('MapRunFailed', { error, cause })
  visit.closeMapRun('FAILED', written)
  return { kind: 'fail', error: { origin: 'state', error, cause } }
}

function remember(visit: Visit, memory: Memory): void {
  visit.memory = memory
}
