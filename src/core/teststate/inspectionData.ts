// Which stages of the data flow a test shows: it depends on the state type and on the query language, as recorded.
import type { QueryLanguage, StateTypeName } from '../asl/StateType'
import type { JsonObject, JsonValue } from '../base/JsonValue'
import type { Stage } from '../interpreter/Probe'
import type { Recorder } from './Recorder'
import type { ErrorDetails, InspectionData } from './TestStateResult'

const BEFORE: readonly Stage[] = ['afterInputPath']
const AFTER: readonly Stage[] = ['afterResultSelector', 'afterResultPath']

const SHOWN: Readonly<Record<QueryLanguage, Readonly<Record<StateTypeName, readonly Stage[]>>>> = {
  JSONPath: {
    Task: [...BEFORE, 'payload', 'result', ...AFTER],
    Pass: [...BEFORE, 'payload', ...AFTER],
    Wait: BEFORE,
    Choice: BEFORE,
    Succeed: BEFORE,
    Fail: BEFORE,
    Parallel: AFTER,
    Map: [...BEFORE, ...AFTER],
  },
  JSONata: {
    Task: ['payload', 'result'],
    Pass: [],
    Wait: [],
    Choice: [],
    Succeed: [],
    Fail: [],
    Parallel: [],
    Map: [],
  },
}

/** A Pass with a Result does not look at its input. */
const LITERAL_PASS: readonly Stage[] = ['result', ...AFTER]

/** What was found out about the state under test. */
export interface Inspected {
  readonly type: StateTypeName
  readonly language: QueryLanguage
  readonly definition: JsonObject
  readonly input: JsonValue
  readonly recorder: Recorder
  /** After the state. */
  readonly variables: JsonObject
  readonly errorDetails: ErrorDetails | null
}

/** The members of level DEBUG. */
export function inspectionData(inspected: Inspected): InspectionData {
  const { type, language, definition, input, recorder, variables, errorDetails } = inspected
  const isLiteral = type === 'Pass' && language === 'JSONPath' && Object.hasOwn(definition, 'Result')
  const stages = (isLiteral ? LITERAL_PASS : SHOWN[language][type]).flatMap((stage) => {
    const value = recorder.stages.get(stage)
    return value === undefined ? [] : [[memberName(stage, language), value] as const]
  })
  return {
    input,
    ...Object.fromEntries(stages),
    ...recorder.map?.stages,
    ...(Object.keys(variables).length > 0 && { variables }),
    ...(errorDetails && { errorDetails }),
  }
}

function memberName(stage: Stage, language: QueryLanguage): keyof InspectionData {
  if (stage !== 'payload') return stage
  return language === 'JSONata' ? 'afterArguments' : 'afterParameters'
}
