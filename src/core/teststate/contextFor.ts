// The context object of a state that is tested: the caller's, or one made up as AWS does.
import { isJsonObject, type JsonObject, type JsonValue } from '../base/JsonValue'
import type { Program } from '../interpreter/Program'
import { STATE_NAME } from './readState'

interface Subject {
  readonly program: Program
  /** Index of the state under test. */
  readonly index: number
  readonly input: JsonValue
  readonly roleArn: string | null
}

/**
 * From the context an execution would show to the one a test shows. A given one stands for everything but what depends on the
 * iteration. An automatic one is that of a synchronous Express execution, with the state under AWS's name for it; a state inside of
 * a Map is its first iteration's.
 */
export function contextFor(given: JsonObject | null, subject: Subject): (ordinary: JsonObject) => JsonObject {
  const iteration: JsonObject = isInMap(subject) ? { Map: { Item: { Index: 0, Value: subject.input } } } : {}
  return (ordinary) => {
    const { Execution, State, Map: item, ...rest } = ordinary
    const map: JsonObject = item === undefined ? iteration : { Map: item }
    if (given !== null) return { ...given, ...map }
    return {
      Execution: executionOf(Execution, subject),
      ...rest,
      State: { ...objectOf(State), Name: STATE_NAME },
      ...map,
    }
  }
}

function executionOf(ordinary: JsonValue | undefined, { roleArn }: Subject): JsonObject {
  const { RedriveCount: _, ...execution } = objectOf(ordinary)
  const id = typeof execution.Id === 'string' ? execution.Id.replace(':execution:', ':express:') : ''
  return { ...execution, Id: id, RoleArn: roleArn }
}

function objectOf(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {}
}

function isInMap({ program, index }: Subject): boolean {
  for (let at = program.infos[index]?.owner ?? -1; at >= 0; at = program.infos[at]?.owner ?? -1) {
    if (program.infos[at]?.type === 'Map') return true
  }
  return false
}
