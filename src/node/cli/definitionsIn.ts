// The definitions in a file of the command line: its own, or those of the state machines of a CloudFormation or SAM template.
import type { WorkflowType } from '../../core/asl/StateType'
import type { JsonValue } from '../../core/base/JsonValue'
import { guessNotation } from '../../core/syntax/guessNotation'
import type { NotationId } from '../../core/syntax/Notation'
import { loadNotation } from '../../core/syntax/notations'
import { parseText } from '../../core/syntax/parseText'
import { findStateMachines, isTemplate } from '../../core/templates/findStateMachines'
import { openPart } from '../../core/templates/openPart'
import { placeInTemplate } from '../../core/templates/placeInTemplate'
import type { OpenedPart, TemplatePart } from '../../core/templates/Template'
import { openText } from '../../core/text/Envelope'
import type { TextRange } from '../../core/text/mapRange'

export interface FileDefinition {
  readonly file: string
  /** Its resource's name in a template; null for a file that is a definition. */
  readonly stateMachine: string | null
  readonly text: string
  /** It is loaded. */
  readonly notation: NotationId
  /** As the template says; null where nothing does. */
  readonly type: WorkflowType | null
  /** Values of DefinitionSubstitutions that are known without deploying. */
  readonly substitutions: Readonly<Record<string, JsonValue>>
  /** The place in the file of a range of `text`. */
  readonly toFile: (range: TextRange) => TextRange
}

export interface DefinitionsOfFile {
  /** The text of the file that `toFile` gives places of. */
  readonly text: string
  readonly definitions: readonly FileDefinition[]
  /** State machines of which the definition is not there, one sentence each. */
  readonly left: readonly string[]
}

/** Total: what is no template is a definition, sound or not. */
export async function definitionsIn(file: string, raw: string): Promise<DefinitionsOfFile> {
  const notation = guessNotation(raw, file)
  if (MAY_BE_TEMPLATE.test(raw)) {
    const { text, envelope } = openText(raw)
    const { tree } = await parseText(text, notation)
    if (isTemplate(tree)) {
      const { parts, unopened } = findStateMachines(tree)
      const left = unopened.map(({ logicalId, reason }) => `${file}#${logicalId}: ${reason}`)
      const definitions: FileDefinition[] = []
      for (const part of parts) {
        const opened = openPart({ fileName: file, text, envelope, notation }, part)
        if (!opened.ok) left.push(`${file}#${part.logicalId}: ${opened.error}`)
        else definitions.push(await partOf(file, part, opened.value))
      }
      return { text, definitions, left }
    }
  }
  await loadNotation(notation)
  const own = { file, stateMachine: null, text: raw, notation, type: null, substitutions: {} }
  return { text: raw, definitions: [{ ...own, toFile: (range) => range }], left: [] }
}

/** What every template with a state machine has in its text; the others need not be read twice. */
const MAY_BE_TEMPLATE = /AWS::(?:StepFunctions|Serverless)::StateMachine/

async function partOf(
  file: string,
  part: TemplatePart,
  { text, notation, frame }: OpenedPart,
): Promise<FileDefinition> {
  await loadNotation(notation)
  const { logicalId, type, substitutions } = part
  const toFile = (range: TextRange) => placeInTemplate(frame, range)
  return { file, stateMachine: logicalId, text, notation, type, substitutions, toFile }
}

/** As messages call it: `stack.yaml#Orders`. */
export function nameOf({ file, stateMachine }: FileDefinition): string {
  return stateMachine === null ? file : `${file}#${stateMachine}`
}
