// The hands a behaviour works with during a turn, bound to the frame that has it.

import type { Effect, MapRunFacts, MapRunStatus, Millis, ServiceCall } from '../asl/Execution'
import type { TimerKind } from '../asl/Happening'
import type { HistoryEventType } from '../asl/HistoryEvent'
import { MAX_PAYLOAD_BYTES } from '../asl/quotas'
import type { CalledResource, EventDetails, MapItem, MapRunSettings, RedrivenMapRun, Visit } from '../asl/Visit'
import type { JsonValue } from '../base/JsonValue'
import { err, ok } from '../base/Result'
import type { CompiledExpression, Evaluated, EvaluationScope } from '../expressions/Evaluation'
import { exceeds } from '../expressions/exceeds'
import { contextObject } from './contextObject'
import { iterationOf } from './itemOf'
import { limitExceeded } from './limitExceeded'
import { closeMapRun, factsOf, mapRunOf, openMapRun } from './openMapRun'
import type { Frame } from './RunState'
import { record, recordAt, recordCall } from './record'
import { startTimer, stopTimers } from './startTimer'
import { tokenFor } from './tokenText'
import { stateOf, type Work } from './Work'

/** One object a step: `Work.frame` says whose turn it is. */
export class FrameVisit implements Visit {
  private readonly work: () => Work

  constructor(work: () => Work) {
    this.work = work
  }

  private get frame(): Frame {
    return this.work().frame
  }

  get input(): JsonValue {
    return this.frame.input
  }

  get scope(): EvaluationScope {
    return this.work().scope
  }

  get attempt(): number {
    return this.frame.attempt
  }

  get now(): Millis {
    return this.frame.at
  }

  get isFirst(): boolean {
    return this.frame.before === 0
  }

  get memory(): JsonValue {
    return this.frame.memory
  }

  set memory(value: JsonValue) {
    this.frame.memory = value
  }

  payload(): Evaluated {
    const work = this.work()
    const { payload, info } = stateOf(work, work.frame)
    const value = payload ? payload.evaluate(work.scope) : ok(work.frame.input)
    if (value.ok) work.program.probe?.stage('payload', value.value)
    return value.ok && exceeds(value.value, MAX_PAYLOAD_BYTES) ? err(limitExceeded(info.name)) : value
  }

  forItem(expression: CompiledExpression, item: MapItem): Evaluated {
    const work = this.work()
    return expression.evaluate({ ...work.scope, context: () => contextObject(work, work.frame, item) })
  }

  record(type: HistoryEventType, details?: EventDetails): void {
    record(this.work(), this.frame, type, details)
  }

  recordCall(type: HistoryEventType, called: CalledResource, value?: JsonValue): void {
    recordCall(this.work(), this.frame, type, called, value)
  }

  recordAside(type: HistoryEventType, details: EventDetails = {}, previous: number = this.frame.last): number {
    return recordAt(this.work(), this.frame, previous, type, details)
  }

  openToken(shown: boolean): void {
    const { frame } = this
    frame.token = tokenFor(this.work().state.events, frame.slot)
    frame.shownToken = shown ? frame.token : 0
  }

  closeToken(): void {
    this.frame.token = 0
  }

  exists(resource: string): boolean {
    return this.work().state.options.missingResources?.includes(resource) !== true
  }

  invoke(call: Pick<ServiceCall, 'resource' | 'input'>): void {
    const work = this.work()
    const { frame } = work
    const { info } = stateOf(work, frame)
    work.invokedAt = Math.min(work.invokedAt, frame.at)
    work.effects.push({
      kind: 'invoke',
      token: frame.token,
      frame: frame.slot,
      at: frame.at,
      call: {
        resource: call.resource,
        input: call.input,
        state: info.index,
        name: info.name,
        attempt: frame.attempt,
        iteration: iterationOf(work, frame),
      },
    })
  }

  readObject(bucket: string, key: string): void {
    this.ask({ kind: 'readObject', token: this.frame.token, at: this.frame.at, bucket, key })
  }

  listObjects(bucket: string, prefix: string): void {
    this.ask({ kind: 'listObjects', token: this.frame.token, at: this.frame.at, bucket, prefix })
  }

  writeObjects(bucket: string, objects: Readonly<Record<string, string>>): void {
    this.ask({ kind: 'writeObjects', token: this.frame.token, at: this.frame.at, bucket, objects })
  }

  openMapRun(label: string | null, settings: MapRunSettings): MapRunFacts {
    return factsOf(openMapRun(this.work(), this.frame, label, settings))
  }

  redrivenMapRun(): RedrivenMapRun | null {
    // A Map that is entered has a Map Run open only where `redriveRun` has opened it once more.
    return mapRunOf(this.work(), this.frame)
  }

  closeMapRun(status: Exclude<MapRunStatus, 'RUNNING'>, written: boolean): void {
    closeMapRun(this.work(), this.frame, status, written)
  }

  private ask(effect: Effect): void {
    const work = this.work()
    work.invokedAt = Math.min(work.invokedAt, work.frame.at)
    work.effects.push(effect)
  }

  startTimer(timer: TimerKind, at: Millis): void {
    startTimer(this.work(), this.frame, timer, at)
  }

  stopTimers(timer?: TimerKind): void {
    stopTimers(this.work(), this.frame, timer)
  }
}
