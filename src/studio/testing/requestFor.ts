// From what was filled in to the request, or to the fields that are wrong.
import { isJsonObject, type JsonValue } from '../../core/base/JsonValue'
import { err, ok, type Result } from '../../core/base/Result'
import type { StudioDocument } from '../../core/document/StudioDocument'
import type { StateView } from '../../core/machine/Machine'
import { fillDefinition, fillValue } from '../../core/substitutions/fillDefinition'
import type { SubstitutionValues } from '../../core/substitutions/Substitution'
import { valuesOfEntries } from '../../core/substitutions/valuesOfEntries'
import type { StateConfiguration, TestStateMock, TestStateRequest } from '../../core/teststate/TestStateRequest'
import { jsonFault } from './jsonFault'
import type { JsonField, TestDraft } from './TestDraft'

export type FieldFaults = Readonly<Partial<Record<JsonField, string>>>

/** The fields that are no JSON, with what is wrong. Only those that are sent are looked at. */
export function faultsIn(draft: TestDraft): FieldFaults {
  const fields: readonly JsonField[] = [
    'input',
    'variables',
    ...(draft.answer === 'none' ? [] : (['context'] as const)),
    ...(draft.answer === 'result' ? (['result'] as const) : []),
  ]
  const faults = fields.flatMap((field) => {
    const fault = jsonFault(draft[field])
    return fault === null ? [] : [[field, fault] as const]
  })
  return Object.fromEntries(faults)
}

/** A state is sent alone, so that the rest of the workflow may be unfinished; one inside of a Map with its machine, for its item. */
export function requestFor(
  doc: StudioDocument,
  state: StateView,
  draft: TestDraft,
): Result<TestStateRequest, FieldFaults> {
  const faults = faultsIn(draft)
  if (Object.keys(faults).length > 0) return err(faults)
  const { input, variables, context, answer, level } = draft
  return ok({
    ...subjectOf(doc, state),
    ...textMember('input', input),
    ...textMember('variables', variables),
    ...(answer === 'none' ? {} : { ...textMember('context', context), mock: mockOf(draft) }),
    stateConfiguration: configurationOf(draft),
    ...(draft.readerData !== '' && { objects: doc.aside.objects }),
    inspectionLevel: level,
  })
}

function subjectOf(doc: StudioDocument, state: StateView): Pick<TestStateRequest, 'definition' | 'stateName'> {
  const values = valuesOfEntries(doc.aside.substitutions)
  if (isInMap(doc, state)) return { definition: filledMachine(doc, values), stateName: state.name }
  const { from, to } = state.node
  const value = fillValue(state.node, values)
  return { definition: isJsonObject(value) ? alone(value, state) : doc.text.slice(from, to) }
}

/** As it is written where nothing is to be filled in, broken or not. */
function filledMachine({ text, machine }: StudioDocument, values: SubstitutionValues): JsonValue {
  return values.size === 0 ? text : (fillDefinition(machine, values) ?? text)
}

/** The query language may be the machine's. */
function alone(value: Readonly<Record<string, JsonValue>>, { language }: StateView): JsonValue {
  return language === 'JSONata' ? { ...value, QueryLanguage: language } : value
}

function isInMap({ machine }: StudioDocument, state: StateView): boolean {
  let scope = machine.scopes.get(state.scope)
  while (scope?.owner) {
    if (scope.kind === 'processor') return true
    const owner = machine.states.get(scope.owner)
    scope = owner && machine.scopes.get(owner.scope)
  }
  return false
}

function textMember<Name extends string>(name: Name, text: string): Partial<Record<Name, string>> {
  // One member, of the name that was given.
  return text.trim() === '' ? {} : ({ [name]: text } as Record<Name, string>)
}

function mockOf({ answer, result, error, cause, validation }: TestDraft): TestStateMock {
  if (answer === 'error') return { errorOutput: { error, ...(cause !== '' && { cause }) } }
  return { result: result.trim() === '' ? '{}' : result, fieldValidationMode: validation }
}

function configurationOf({ answer, causedBy, retryCount, failureCount, readerData }: TestDraft): StateConfiguration {
  return {
    ...(answer === 'error' && causedBy !== '' && { errorCausedByState: causedBy }),
    ...(retryCount !== undefined && { retrierRetryCount: retryCount }),
    ...(failureCount !== undefined && { mapIterationFailureCount: failureCount }),
    ...(readerData !== '' && { mapItemReaderData: readerData }),
  }
}
