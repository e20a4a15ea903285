// The library for Node: what the studio does, without a page. Built into dist-node/stepwright.js.
import type { WorkflowType } from '../core/asl/StateType'
import type { JsonValue } from '../core/base/JsonValue'
import { type Validation, validateDefinition } from '../core/lint/validateDefinition'
import { guessNotation } from '../core/syntax/guessNotation'
import { loadNotation } from '../core/syntax/notations'
import type { TestStateRequest } from '../core/teststate/TestStateRequest'
import type { TestStateResult } from '../core/teststate/TestStateResult'
import { type LaidOut, layout as layoutDefinition } from './layout'
import { type SimulateOptions, type SimulationResult, simulate as simulateDefinition } from './simulate'
import { testStateNow } from './testState'

export interface ValidateOptions {
  /** What the definition is for; STANDARD when left out. */
  readonly type?: WorkflowType
  /** The least severity that is listed; ERROR when left out, as on AWS. */
  readonly severity?: 'ERROR' | 'WARNING'
  /** At most this many diagnostics are listed, up to 100, which 0 and leaving it out mean too. */
  readonly maxResults?: number
}

/**
 * What AWS's ValidateStateMachineDefinition answers: `FAIL` when a diagnostic is an ERROR. Never rejects for a bad text: a
 * text that does not parse is the diagnostic `INVALID_JSON_DESCRIPTION`, its location the line and column.
 */
export async function validate(text: string, options: ValidateOptions = {}): Promise<Validation> {
  const notation = guessNotation(text)
  await loadNotation(notation)
  return validateDefinition(text, { notation, ...options })
}

/**
 * Runs `definition` on virtual time to its end, tasks answering from `mocks`. A definition that AWS would refuse resolves to
 * FAILED; so does a text that does not parse or still has placeholders to fill, with the line of what is wrong as cause. A run
 * that waits for an answer nobody gives stays RUNNING.
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
