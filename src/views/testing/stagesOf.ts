// The stages of the data flow of a tested state, in their order, each with what it did to the one before.
import type { JsonValue } from '../../core/base/JsonValue'
import type { InspectionData, TestedState } from '../../core/teststate/TestStateResult'
import { describeChange } from './describeChange'

export interface Stage {
  readonly name: StageName
  readonly title: string
  readonly value: JsonValue
  /** Empty for a value that comes from nothing before it. */
  readonly change: string
}

type StageName = Exclude<
  keyof InspectionData,
  | 'maxConcurrency'
  | 'toleratedFailureCount'
  | 'toleratedFailurePercentage'
  | 'errorDetails'
  | 'request'
  | 'response'
  | 'variables'
>

/** A stage is compared with the first of these that there is. */
const STAGES: readonly (readonly [StageName, string, ...(readonly StageName[])])[] = [
  ['input', 'State input'],
  ['afterInputPath', 'After InputPath', 'input'],
  ['afterParameters', 'After Parameters', 'afterInputPath', 'input'],
  ['afterArguments', 'After Arguments', 'input'],
  ['afterItemsPath', 'After ItemsPath', 'afterInputPath', 'input'],
  ['afterItemsPointer', 'After ItemsPointer'],
  ['afterItemSelector', 'After ItemSelector', 'afterItemsPath', 'afterItemsPointer'],
  ['afterItemBatcher', 'After ItemBatcher', 'afterItemSelector', 'afterItemsPath', 'afterItemsPointer'],
  ['result', 'Result'],
  ['afterResultSelector', 'After ResultSelector', 'result', 'afterParameters'],
  ['afterResultPath', 'After ResultPath', 'input'],
]

/** Without the output, which stands above them. */
export function stagesOf({ inspectionData = {} }: TestedState): readonly Stage[] {
  return STAGES.flatMap(([name, title, ...others]) => {
    const value = inspectionData[name]
    if (value === undefined) return []
    const before = others.map((other) => inspectionData[other]).find((found) => found !== undefined)
    return [{ name, title, value, change: before === undefined ? '' : describeChange(before, value) }]
  })
}
