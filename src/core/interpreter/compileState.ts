// Compiles one state: its own behaviour, and the data flow and error handling every state shares.
import type { Exit } from '../asl/Exit'
import type { HistoryEventType } from '../asl/HistoryEvent'
import type { StateTypeName } from '../asl/StateType'
import { isJsonObject, type JsonValue, memberOf } from '../base/JsonValue'
import type { Path } from '../base/Path'
import { behaviours } from '../states/behaviours'
import type { Compilation } from './Compilation'
import { compileHandlers } from './compileHandlers'
import { FieldBuild } from './FieldBuild'
import type { CompiledState } from './Program'
import type { Scope } from './Scope'

const DOWNGRADE = "'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine"

const WITH_RESULT: ReadonlySet<StateTypeName> = new Set(['Task', 'Parallel', 'Map'])

/** Compiles state `index`; null when it is no object or of no known type, which was reported. */
export function compileState(
  compilation: Compilation,
  scope: Scope,
  value: JsonValue | undefined,
  index: number,
  nested: (machine: JsonValue, path: Path, owner: number) => number,
): CompiledState | null {
  const info = compilation.infos[index]
  const behaviour = behaviours.find(({ type }) => type === info?.type)
  if (!isJsonObject(value) || !info || !behaviour) return null
  const language = memberOf(value, 'QueryLanguage') === 'JSONata' ? 'JSONata' : compilation.language
  const hasResult = WITH_RESULT.has(info.type)
  const downgrade = compilation.language === 'JSONata' && memberOf(value, 'QueryLanguage') === 'JSONPath'
  if (downgrade) compilation.faults.push({ code: 'SCHEMA_VALIDATION_FAILED', message: DOWNGRADE, path: info.path })
  const build = new FieldBuild({ compilation, scope, info, definition: value, language, nested, hasResult })
  const isPath = language === 'JSONPath'
  const exit: Exit = build.exit
  return {
    info,
    language,
    behaviour: behaviour.compile(build),
    inputPath: isPath ? build.selection('InputPath') : null,
    outputPath: isPath ? build.selection('OutputPath') : null,
    payload: payloadOf(build, info.type, isPath),
    selector: isPath && hasResult ? build.template('ResultSelector') : null,
    place:
      isPath && (hasResult || info.type === 'Pass')
        ? build.place(['ResultPath'], build.field('ResultPath'))
        : 'replace',
    hasResult,
    retries: hasResult,
    exit,
    ...(hasResult ? compileHandlers(build) : { retriers: [], catchers: [] }),
    enteredType: `${info.type}StateEntered`,
    exitedType: exitedType(info.type),
    abortedType: abortedType(info.type),
    failedType: info.type === 'Parallel' || info.type === 'Map' ? `${info.type}StateFailed` : null,
  }
}

function payloadOf(build: FieldBuild, type: StateTypeName, isPath: boolean): CompiledState['payload'] {
  if (!isPath) return type === 'Task' || type === 'Parallel' ? build.template('Arguments') : null
  return type === 'Task' || type === 'Parallel' || type === 'Pass' ? build.template('Parameters') : null
}

/** A Fail state has no Exited event: it is never left. */
function exitedType(type: StateTypeName): HistoryEventType {
  return type === 'Fail' ? 'ExecutionFailed' : `${type}StateExited`
}

function abortedType(type: StateTypeName): HistoryEventType | null {
  return type === 'Task' || type === 'Wait' || type === 'Parallel' || type === 'Map' ? `${type}StateAborted` : null
}
