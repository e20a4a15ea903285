// What a distributed Map hands to the interpreter when its items are there, and what it gets back. Plain data.
import type { JsonObject, JsonValue } from '../base/JsonValue'
import type { ChildEnd, ChildItem, ChildNumber } from './Execution'
import type { WorkflowType } from './StateType'

export interface MapRunPlan {
  /** Index of the first state of each child, and the children's workflow type. */
  readonly start: number
  readonly type: WorkflowType
  /** How many children may run at once. */
  readonly limit: number
  readonly items: readonly JsonValue[]
  /** Keys of the items where they are the entries of objects; null for an item that is none. */
  readonly keys: readonly (string | null)[] | null
  /** Where each item comes from, or where all come from when there is just one. */
  readonly sources: readonly string[]
  /** Null: one item a child. */
  readonly batch: Batching | null
  readonly tolerated: Tolerated
}

export type Batching = {
  /** Null for no limit of its own. */
  readonly maxItems: number | null
  /** UTF-8 bytes of a child's whole input. */
  readonly maxBytes: number
  /** What each batch has beside its Items: BatchInput, or nothing. */
  readonly beside: JsonObject
}

/** Failures a Map Run takes; null where the field is absent. With neither, none. */
export type Tolerated = {
  readonly count: number | null
  /** Of all items. */
  readonly percentage: number | null
}

/** The next child of a Map Run. */
export interface ChildStart {
  readonly input: JsonValue
  /** How many items it takes. */
  readonly items: number
  /** Null for a batch. */
  readonly item: ChildItem | null
}

/** A child execution that was started, or was about to be when the Map Run failed. */
export interface ChildResult {
  readonly child: ChildNumber
  readonly name: string
  readonly executionArn: string
  readonly stateMachineArn: string
  readonly input: JsonValue
  /** How many items it had. */
  readonly items: number
  /** See `ChildOrder.item`. */
  readonly item: ChildItem | null
  /** RedriveExecution calls; what runs anew from the beginning is not counted. */
  readonly redrives: number
  /** Null while it runs. */
  readonly end: ChildEnd | null
}

export interface MapRunResult {
  readonly mapRunArn: string
  /** More items failed than is tolerated. */
  readonly exceeded: boolean
  /** In the order of the items. */
  readonly children: readonly ChildResult[]
  /** Number of the first item that no child got. */
  readonly next: number
  readonly plan: MapRunPlan
}
