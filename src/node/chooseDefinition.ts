// One definition of those in a text: the state machine of a template that is named, or its only one.
import { err, ok, type Result } from '../core/base/Result'
import type { FoundDefinition, FoundDefinitions } from './definitionsIn'

export interface Choice {
  /** Its logical id; null where none is named. */
  readonly stateMachine: string | null
  /** What a message that begins with it calls the text. */
  readonly source: string
  /** What messages call the option that names one. */
  readonly option: string
}

/** The definition to run. Refuses, with the names there are, where it is not clear which one is meant. */
export function chooseDefinition(found: FoundDefinitions, choice: Choice): Result<FoundDefinition, string> {
  const named = namedDefinitions(found, choice)
  if (!named.ok) return named
  const [only, ...others] = named.value
  return only && others.length === 0 ? ok(only) : err(whatThereIs(found, choice))
}

/** The definition that is named, or all where none is. Refuses, with the names there are, one that is not there. */
export function namedDefinitions(found: FoundDefinitions, choice: Choice): Result<readonly FoundDefinition[], string> {
  const { stateMachine, source, option } = choice
  if (stateMachine === null) return ok(found.definitions)
  if (found.definitions[0]?.stateMachine === null) return err(`${source} is no template: leave ${option} out.`)
  const named = found.definitions.filter((definition) => definition.stateMachine === stateMachine)
  return named.length > 0 ? ok(named) : err(whatThereIs(found, choice))
}

function whatThereIs({ definitions, unopened }: FoundDefinitions, { source, option }: Choice): string {
  const reasons = unopened.map(({ logicalId, reason }) => `${logicalId}: ${reason}\n`).join('')
  const names = definitions.map(({ stateMachine }) => stateMachine).join(', ')
  if (names === '') return `${reasons}${source} has no definition that can be run.`
  return `${reasons}Name a state machine with ${option}: ${names}.`
}
