// One visit of one frame to one state: the hands a behaviour works with.
import type { JsonValue } from '../base/JsonValue'
import type { CompiledExpression, Evaluated, EvaluationScope } from '../expressions/Evaluation'
import type { MapRunFacts, MapRunStatus, Millis, ServiceCall } from './Execution'
import type { TimerKind } from './Happening'
import type { HistoryEvent, HistoryEventType } from './HistoryEvent'
import type { MapRunPlan } from './MapRunPlan'

/** Fields of an event that a behaviour may give; the rest is the interpreter's. */
export type EventDetails = Omit<
  Partial<HistoryEvent>,
  'id' | 'previousEventId' | 'timestamp' | 'type' | 'frame' | 'state'
>

/** `Map.Item` of the context object. */
export interface MapItem {
  readonly index: number
  readonly value: JsonValue
  readonly key: string | null
  /** In a distributed Map: `STATE_DATA`, `S3://bucket` or `S3://bucket/key`. */
  readonly source?: string
}

export type MapRunSettings = Pick<
  MapRunFacts,
  'maxConcurrency' | 'toleratedFailureCount' | 'toleratedFailurePercentage'
>

export interface RedrivenMapRun extends Pick<MapRunFacts, 'mapRunArn' | 'redriveCount'> {
  readonly plan: MapRunPlan | null
}

/** How the events of a task name what it calls: a function's ARN alone, or the parts of an integration. */
export type CalledResource = Pick<HistoryEvent, 'resourceType' | 'resource' | 'region'>

/** Valid during one call of the behaviour only. */
export interface Visit {
  /** The state's input after InputPath. */
  readonly input: JsonValue
  /** Where the state's fields are evaluated: `$` is `input`. */
  readonly scope: EvaluationScope
  /** 0 for the first try of this visit. */
  readonly attempt: number
  /** Virtual time of the frame. */
  readonly now: Millis
  /** Nothing came before the state in its execution. */
  readonly isFirst: boolean
  /** Plain data a behaviour keeps between its turns. */
  memory: JsonValue
  /** The payload: Parameters or Arguments applied to `input`, checked against the size limit. */
  payload(): Evaluated
  /** Evaluates with `Map.Item` set. */
  forItem(expression: CompiledExpression, item: MapItem): Evaluated
  record(type: HistoryEventType, details?: EventDetails): void
  /** `record` of an event that says what was called, and maybe what it was given or gave. */
  recordCall(type: HistoryEventType, called: CalledResource, value?: JsonValue): void
  /** Records without moving the chain: the next event points to where this one points, or would without `previous`. Gives the event's id. */
  recordAside(type: HistoryEventType, details?: EventDetails, previous?: number): number
  /** Makes the token of this attempt, which answers must carry; `$$.Task.Token` shows it when `shown`. */
  openToken(shown: boolean): void
  /** Forgets the token: later answers are ignored. */
  closeToken(): void
  /** False for an activity that the simulated world does not have. */
  exists(resource: string): boolean
  invoke(call: Pick<ServiceCall, 'resource' | 'input'>): void
  /** Asks for the text of an object; needs an open token. */
  readObject(bucket: string, key: string): void
  listObjects(bucket: string, prefix: string): void
  writeObjects(bucket: string, objects: Readonly<Record<string, string>>): void
  /** Opens a Map Run for this try of the state; `label` is made up when null. */
  openMapRun(label: string | null, settings: MapRunSettings): MapRunFacts
  /** The Map Run to go on with, when the state is entered for a redrive; its plan is null when its items were never there. */
  redrivenMapRun(): RedrivenMapRun | null
  /** Closes the Map Run; `written` when the results of its children were exported. */
  closeMapRun(status: Exclude<MapRunStatus, 'RUNNING'>, written: boolean): void
  startTimer(timer: TimerKind, at: Millis): void
  stopTimers(timer?: TimerKind): void
}
