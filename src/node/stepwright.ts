// The library for Node: what the studio does, without a page. Built into dist-node/stepwright.js.
import type { WorkflowType } from '../core/asl/StateType'
import type { JsonValue } from '../core/base/JsonValue'
import type { TestStateRequest } from '../core/teststate/TestStateRequest'
import type { TestStateResult } from '../core/teststate/TestStateResult'
import { type LaidOut, layout as layoutDefinition } from './layout'
import { type SimulateOptions, type SimulationResult, simulate as simulateDefinition } from './simulate'
import { testStateNow } from './testState'
import { type TextValidation, validateText } from './validateText'

export interface ValidateOptions {
  /** What the definition is for; STANDARD when left out. A template says it of each of its state machines. */
  readonly type?: WorkflowType
  /** The least severity that is listed; ERROR when left out, as on AWS. */
  readonly severity?: 'ERROR' | 'WARNING'
  /** At most this many diagnostics are listed of a definition, up to 100, which 0 and leaving it out mean too. */
  readonly maxResults?: number
  /** Of a template this one alone is checked, by its logical id. */
  readonly stateMachine?: string
}

/**
 * What AWS's ValidateStateMachineDefinition answers: `FAIL` when a diagnostic is an ERROR. Never rejects for a bad text: a
 * text that does not parse is the diagnostic `INVALID_JSON_DESCRIPTION`, its location the line and column. Of a CloudFormation
 * or SAM template each state machine is judged, with the type it has there: `stateMachines` has what AWS would answer of each,
 * and a diagnostic says in `stateMachine` which one it is of, its location being one in that definition. With `options.stateMachine`,
 * a logical id, that one alone is judged; rejects where it names none.
 */
export async function validate(text: string, options: ValidateOptions = {}): Promise<TextValidation> {
  return validateText(text, options)
}

/**
 * Runs `definition` on virtual time to its end, tasks answering from `mocks`. A definition that AWS would refuse resolves to
 * FAILED; so does a text that does not parse or still has placeholders to fill, with the line of what is wrong as cause. A run
 * that waits for an answer nobody gives stays RUNNING. Of the text of a CloudFormation or SAM template the state machine that
 * `options.stateMachine` names is run, or its only one, with the type and the values it has there; rejects where none is meant.
 */
export async function simulate(definition: JsonValue, options: SimulateOptions = {}): Promise<SimulationResult> {
  return simulateDefinition(definition, options)
}

/**
 * What the canvas draws, in absolute coordinates: boxes by state path, routes by transition. Rejects for a text that does not
 * parse, with the line and column of what is wrong, and for one without an object `States`.
 */
export async function layout(text: string): Promise<LaidOut> {
  return layoutDefinition(text)
}

/**
 * Tests one state as AWS's TestState API does, with the request's members named as there; `definition`, `input`, `variables` and
 * `context` are values or JSON text. A request AWS refuses resolves to `{ apiError: { code, message } }`; never rejects for it.
 */
export async function testState(request: TestStateRequest): Promise<TestStateResult> {
  return testStateNow(request)
}
