// The stages of a data flow in their order, by type and query language; from what was recorded while the state ran.
import type { Millis } from '../asl/Execution'
import type { HistoryEvent } from '../asl/HistoryEvent'
import type { StateSample } from '../asl/StateSample'
import type { QueryLanguage } from '../asl/StateType'
import { type JsonObject, type JsonValue, memberOf } from '../base/JsonValue'
import type { Path } from '../base/Path'
import type { Stage } from '../interpreter/Probe'
import { stateTypeNamed } from '../states/stateTypeNamed'
import type { FlowStage } from './FlowStage'
import { hasOwnResult } from './loneBuild'
import { previewExpression } from './previewExpression'
import type { Recorder } from './Recorder'

export interface Recorded {
  readonly definition: JsonObject
  readonly language: QueryLanguage
  readonly sample: StateSample
  readonly recorder: Recorder
  /** The event with which the state was left; null when it was not. */
  readonly exited: HistoryEvent | null
  readonly now: Millis
}

/** As far as the state came. Fields that its type does not have are left out. */
export function flowStages(recorded: Recorded): readonly FlowStage[] {
  const flow = new Stages(recorded)
  if (recorded.language === 'JSONata') flow.jsonata()
  else flow.path()
  return flow.stages
}

/** Where the fields of the way out stand: in the state, in a rule, in a Catcher. */
interface Ending {
  readonly at: Path
  readonly holder: JsonObject
  readonly suffix: string
}

class Stages {
  readonly stages: FlowStage[] = []
  private readonly input: JsonValue
  private readonly ending: Ending

  constructor(private readonly recorded: Recorded) {
    this.input = recorded.sample.input
    this.ending = endingOf(recorded)
  }

  path(): void {
    const { recorder, definition, exited } = this.recorded
    const selected = this.add('InputPath', this.input, this.stage('afterInputPath'))
    const payload = this.add('Parameters', selected, this.stage('payload'))
    const { map } = recorder
    const items = this.add('ItemsPath', selected, map?.stages.afterItemsPath)
    const each = this.add('ItemSelector', items, map?.stages.afterItemSelector)
    this.add('ItemBatcher', each, map?.stages.afterItemBatcher)
    const isCaught = this.ending.at[0] === 'Catch'
    if (isCaught) this.addError()
    else if (hasOwnResult(definition)) this.addResult()
    else if (definition.Type === 'Pass') this.add('Result', payload, this.stage('result'))
    const result = this.stage('result')
    if (!isCaught) {
      this.add('ResultSelector', result, this.stage('afterResultSelector'))
      const merged = this.add('ResultPath', this.input, this.stage('afterResultPath'))
      this.addAssign()
      this.add('OutputPath', merged, exited?.value)
      return
    }
    this.addAssign()
    this.addEnd('ResultPath', this.input, exited?.value)
  }

  jsonata(): void {
    const { recorder, definition, exited } = this.recorded
    this.add('Arguments', this.input, this.stage('payload'))
    const items = this.add('Items', this.input, this.items())
    const each = this.add('ItemSelector', items, recorder.map?.stages.afterItemSelector)
    this.add('ItemBatcher', each, recorder.map?.stages.afterItemBatcher)
    const isCaught = this.ending.at[0] === 'Catch'
    if (isCaught) this.addError()
    else if (hasOwnResult(definition)) this.addResult()
    this.addAssign()
    this.addEnd('Output', this.stage('result') ?? this.input, exited?.value)
  }

  private stage(stage: Stage): JsonValue | undefined {
    return this.recorded.recorder.stages.get(stage)
  }

  /** A field of the state itself; the value after it, which is what the next field works on. */
  private add(field: string, before: JsonValue | undefined, after: JsonValue | undefined): JsonValue | undefined {
    const { definition, language } = this.recorded
    const isWritten = Object.hasOwn(definition, field)
    const isKnown = stateTypeNamed(String(definition.Type))?.fields.some(
      ({ at, languages, mode }) => at[0] === field && languages.includes(language) && (mode === undefined || isWritten),
    )
    if (!isKnown || after === undefined) return after ?? before
    this.stages.push({ at: [field], title: field, isWritten, before, after })
    return after
  }

  private addResult(): void {
    const after = this.stage('result')
    if (after !== undefined)
      this.stages.push({ at: ['Result'], title: 'Result', isWritten: true, before: undefined, after })
  }

  private addError(): void {
    const { error } = this.recorded.recorder
    const after = { Error: error?.error ?? null, Cause: error?.cause ?? null }
    this.stages.push({ at: ['Catch'], title: 'Error', isWritten: true, before: undefined, after })
  }

  private addAssign(): void {
    const { sample, exited } = this.recorded
    const { holder } = this.ending
    if (!Object.hasOwn(holder, 'Assign') || exited === null) return
    this.addEnd('Assign', sample.variables, { ...sample.variables, ...exited.assignedVariables })
  }

  /** A field of the way out, which may be a rule's or a Catcher's. */
  private addEnd(field: string, before: JsonValue, after: JsonValue | undefined): void {
    const { at, holder, suffix } = this.ending
    if (after === undefined) return
    const isWritten = Object.hasOwn(holder, field)
    this.stages.push({ at: [...at, field], title: `${field}${suffix}`, isWritten, before, after })
  }

  /** Of a JSONata Map the recorder knows no items. */
  private items(): JsonValue | undefined {
    const { definition, language, sample, now } = this.recorded
    const value = memberOf(definition, 'Items')
    if (value === undefined) return undefined
    const { outcome } = previewExpression({ definition, language, at: ['Items'], value, sample, now })
    return outcome.ok ? outcome.value : undefined
  }
}

function endingOf({ definition, exited }: Recorded): Ending {
  const [kind, number] = (exited?.exit ?? '').split('/')
  const index = Number(number)
  if (kind === 'rule') return endingIn(definition, ['Choices', index], ` of rule ${index + 1}`)
  return kind === 'catch'
    ? endingIn(definition, ['Catch', index], ` of Catch ${index + 1}`)
    : { at: [], holder: definition, suffix: '' }
}

function endingIn(definition: JsonObject, at: readonly [string, number], suffix: string): Ending {
  const list = memberOf(definition, at[0])
  const holder = Array.isArray(list) ? list[at[1]] : undefined
  return { at, holder: holder ?? {}, suffix }
}
