// Compiles a definition into a program: all states of all scopes in one table, closures instead of fields.
import type { QueryLanguage, WorkflowType } from '../asl/StateType'
import { isJsonObject, type JsonObject, type JsonValue, memberOf } from '../base/JsonValue'
import { locationOf } from '../base/Path'
import { err, ok, type Result } from '../base/Result'
import type { Compilation } from './Compilation'
import { compileScope } from './compileScope'
import type { CompiledState, Program } from './Program'
import type { ProgramDiagnostic, ProgramFault } from './ProgramFault'

/**
 * Compiles `definition`, once for any number of runs. Refuses what AWS refuses at CreateStateMachine as far as running depends on it;
 * the full validation is the linter's.
 */
export function compileProgram(
  definition: JsonValue,
  workflowType: WorkflowType = 'STANDARD',
): Result<Program, ProgramFault> {
  if (!isJsonObject(definition)) {
    return err(
      faultOf([{ code: 'SCHEMA_VALIDATION_FAILED', message: 'Definition must be a valid JSON object', path: [] }]),
    )
  }
  const compilation: Compilation = {
    language: languageOf(definition),
    workflowType,
    infos: [],
    states: [],
    faults: [],
    names: new Set(),
  }
  const timeout = timeoutOf(compilation, definition)
  const start = compileScope(compilation, definition, [], -1)
  if (compilation.faults.length > 0) return err(faultOf(compilation.faults))
  // Without a fault every state was compiled into its place.
  const states = compilation.states as readonly CompiledState[]
  return ok({ states, infos: compilation.infos, start, timeout })
}

function languageOf(definition: JsonObject): QueryLanguage {
  return memberOf(definition, 'QueryLanguage') === 'JSONata' ? 'JSONata' : 'JSONPath'
}

function timeoutOf(compilation: Compilation, definition: JsonObject): number | null {
  const timeout = memberOf(definition, 'TimeoutSeconds')
  if (timeout === undefined) return null
  if (typeof timeout === 'number' && Number.isInteger(timeout) && timeout > 0) return timeout
  const message =
    typeof timeout === 'number' && Number.isInteger(timeout) ? 'Minimum value is 1' : 'Expected value of type Integer'
  compilation.faults.push({ code: 'SCHEMA_VALIDATION_FAILED', message, path: ['TimeoutSeconds'] })
  return null
}

function faultOf(diagnostics: readonly ProgramDiagnostic[]): ProgramFault {
  const list = diagnostics.map(({ code, message, path }) => `${code}: ${message} at ${locationOf(path)}`)
  return { code: 'InvalidDefinition', message: `Invalid State Machine Definition: '${list.join(', ')}'`, diagnostics }
}
