// Validation of a definition, or of the state machines of a CloudFormation or SAM template: the library's `validate`.
import type { WorkflowType } from '../core/asl/StateType'
import type { Finding } from '../core/lint/Finding'
import {
  type Diagnostic,
  findingsOf,
  type Validation,
  type ValidationOptions,
  validationOf,
} from '../core/lint/validateDefinition'
import { namedDefinitions } from './chooseDefinition'
import { definitionsIn, type FoundDefinition } from './definitionsIn'

export interface TextOptions extends Omit<ValidationOptions, 'notation'> {
  /** Of a template this one alone is checked, by its logical id. */
  readonly stateMachine?: string
}

export interface TextDiagnostic extends Diagnostic {
  /** The state machine of a template whose definition `location` is in, by its logical id. */
  readonly stateMachine?: string
}

/** What AWS would answer of one state machine of a template; `validate TEMPLATE --json` prints it as a line. */
export interface StateMachineValidation extends Validation {
  /** Its logical id. */
  readonly stateMachine: string
}

/** Of a template `FAIL` when one of its state machines fails, with the diagnostics of all. */
export interface TextValidation extends Validation {
  readonly diagnostics: readonly TextDiagnostic[]
  /** Each by itself, in file order. Left out for a text that is no template, as is what follows. */
  readonly stateMachines?: readonly StateMachineValidation[]
  /** Those whose definition is elsewhere or cannot be read where it is. They were not checked. */
  readonly unchecked?: readonly { readonly stateMachine: string; readonly reason: string }[]
}

/** Rejects, with the names there are, where `stateMachine` names none of the text. */
export async function validateText(text: string, options: TextOptions = {}): Promise<TextValidation> {
  const { type, stateMachine = null } = options
  const found = await definitionsIn(text)
  const named = namedDefinitions(found, { stateMachine, source: 'The text', option: 'stateMachine' })
  if (!named.ok) throw new Error(named.error)
  const stateMachines: StateMachineValidation[] = []
  for (const definition of named.value) {
    const validation = validationOf(findingsIn(definition, type), options)
    if (definition.stateMachine === null) return validation
    stateMachines.push({ stateMachine: definition.stateMachine, ...validation })
  }
  const unopened = stateMachine === null ? found.unopened : []
  return {
    result: stateMachines.some(({ result }) => result === 'FAIL') ? 'FAIL' : 'OK',
    diagnostics: stateMachines.flatMap(({ stateMachine, diagnostics }) =>
      diagnostics.map((diagnostic) => ({ stateMachine, ...diagnostic })),
    ),
    truncated: stateMachines.some(({ truncated }) => truncated),
    stateMachines,
    unchecked: unopened.map(({ logicalId, reason }) => ({ stateMachine: logicalId, reason })),
  }
}

/** What AWS would tell of a definition, whose template has the last word on its type. */
export function findingsIn({ text, notation, type }: FoundDefinition, given?: WorkflowType): readonly Finding[] {
  return findingsOf(text, { type: type ?? given, notation })
}
