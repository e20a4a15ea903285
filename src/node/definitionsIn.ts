// The definitions in a text: its own, or those of the state machines of a CloudFormation or SAM template.
import type { WorkflowType } from '../core/asl/StateType'
import type { JsonValue } from '../core/base/JsonValue'
import { guessNotation } from '../core/syntax/guessNotation'
import type { NotationId } from '../core/syntax/Notation'
import { loadNotation } from '../core/syntax/notations'
import { parseText } from '../core/syntax/parseText'
import { findStateMachines, isTemplate } from '../core/templates/findStateMachines'
import { openPart } from '../core/templates/openPart'
import { placeInTemplate } from '../core/templates/placeInTemplate'
import type { OpenedPart, TemplatePart, UnopenedPart } from '../core/templates/Template'
import { openText } from '../core/text/Envelope'
import type { TextRange } from '../core/text/mapRange'

/** A definition where it was found. */
export interface FoundDefinition {
  /** Its resource's name in a template; null for a text that is a definition. */
  readonly stateMachine: string | null
  readonly text: string
  /** It is loaded. */
  readonly notation: NotationId
  /** As the template says; null where nothing does. */
  readonly type: WorkflowType | null
  /** Values of DefinitionSubstitutions that are known without deploying. */
  readonly substitutions: Readonly<Record<string, JsonValue>>
  /** The place in the text that was given of a range of `text`. */
  readonly toSource: (range: TextRange) => TextRange
}

export interface FoundDefinitions {
  /** The text that `toSource` gives places of. */
  readonly text: string
  readonly definitions: readonly FoundDefinition[]
  /** State machines of a template whose definition is not there, or cannot be taken out. */
  readonly unopened: readonly UnopenedPart[]
}

/** Total: what is no template is a definition, sound or not. The name of its file, where there is one, tells the notation. */
export async function definitionsIn(raw: string, fileName = ''): Promise<FoundDefinitions> {
  const notation = guessNotation(raw, fileName)
  if (MAY_BE_TEMPLATE.test(raw)) {
    const { text, envelope } = openText(raw)
    const { tree } = await parseText(text, notation)
    if (isTemplate(tree)) {
      const found = findStateMachines(tree)
      const unopened = [...found.unopened]
      const definitions: FoundDefinition[] = []
      for (const part of found.parts) {
        const opened = openPart({ fileName, text, envelope, notation }, part)
        if (!opened.ok) unopened.push({ logicalId: part.logicalId, reason: opened.error })
        else definitions.push(await partOf(part, opened.value))
      }
      return { text, definitions, unopened }
    }
  }
  await loadNotation(notation)
  const own = { stateMachine: null, text: raw, notation, type: null, substitutions: {} }
  return { text: raw, definitions: [{ ...own, toSource: (range) => range }], unopened: [] }
}

/** What every template with a state machine has in its text; the others need not be read twice. */
const MAY_BE_TEMPLATE = /AWS::(?:StepFunctions|Serverless)::StateMachine/

async function partOf(part: TemplatePart, { text, notation, frame }: OpenedPart): Promise<FoundDefinition> {
  await loadNotation(notation)
  const { logicalId, type, substitutions } = part
  const toSource = (range: TextRange) => placeInTemplate(frame, range)
  return { stateMachine: logicalId, text, notation, type, substitutions, toSource }
}
