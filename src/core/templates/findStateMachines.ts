// The state machines of a template. AWS CloudFormation user guide, AWS::StepFunctions::StateMachine; AWS SAM developer
// guide, AWS::Serverless::StateMachine.
import { propertiesOf, propertyOf, textOf } from '../asl/propertyOf'
import type { WorkflowType } from '../asl/StateType'
import { isJsonObject, type JsonValue } from '../base/JsonValue'
import type { SyntaxNode, SyntaxTree } from '../syntax/SyntaxTree'
import type { TemplatePart, UnopenedPart } from './Template'

export interface StateMachinesOfTemplate {
  readonly parts: readonly TemplatePart[]
  readonly unopened: readonly UnopenedPart[]
}

const TYPES: ReadonlySet<string | null> = new Set(['AWS::StepFunctions::StateMachine', 'AWS::Serverless::StateMachine'])

/** True for a template: resources with types, and no states. */
export function isTemplate({ root }: SyntaxTree): boolean {
  if (propertyOf(root, 'States')) return false
  return propertiesOf(propertyOf(root, 'Resources')).some((resource) => textOf(propertyOf(resource, 'Type')) !== null)
}

/** In file order. */
export function findStateMachines({ root }: SyntaxTree): StateMachinesOfTemplate {
  const parts: TemplatePart[] = []
  const unopened: UnopenedPart[] = []
  for (const resource of propertiesOf(propertyOf(root, 'Resources'))) {
    if (!TYPES.has(textOf(propertyOf(resource, 'Type')))) continue
    const logicalId = resource.key?.name ?? ''
    const properties = propertyOf(resource, 'Properties')
    const found = definitionIn(properties)
    if (typeof found === 'string') unopened.push({ logicalId, reason: found })
    else
      parts.push({
        logicalId,
        type: typeIn(properties),
        node: found,
        substitutions: knownValues(propertyOf(properties, 'DefinitionSubstitutions')),
      })
  }
  return { parts, unopened }
}

/** The node of the definition, or why there is none to open. */
function definitionIn(properties: SyntaxNode | null): SyntaxNode | string {
  const inline = propertyOf(properties, 'Definition')
  if (inline) return inline.kind === 'object' ? inline : 'Definition is no object.'
  const text = propertyOf(properties, 'DefinitionString')
  if (text) return textIn(text)
  const uri = propertyOf(properties, 'DefinitionUri') ?? propertyOf(properties, 'DefinitionS3Location')
  if (!uri) return 'It has no definition.'
  const file = textOf(uri)
  return file === null
    ? 'Its definition is in Amazon S3: open that file instead.'
    : `Its definition is in the file ${file}: open that file instead.`
}

/** The text itself, or the one that Fn::Sub fills in. */
function textIn(node: SyntaxNode): SyntaxNode | string {
  if (node.kind === 'string') return node
  const [call] = propertiesOf(node)
  if (call?.key?.name !== 'Fn::Sub' || node.children.length !== 1)
    return `Its definition is put together by ${call?.key?.name ?? 'something'}: write it as one text with Fn::Sub to edit it here.`
  const text = call.kind === 'array' ? call.children[0] : call
  return text?.kind === 'string' ? text : 'Fn::Sub has no text.'
}

function typeIn(properties: SyntaxNode | null): WorkflowType {
  const type = textOf(propertyOf(properties, 'StateMachineType')) ?? textOf(propertyOf(properties, 'Type'))
  return type === 'EXPRESS' ? 'EXPRESS' : 'STANDARD'
}

/** References to other resources are known only after deployment. */
function knownValues(substitutions: SyntaxNode | null): Readonly<Record<string, JsonValue>> {
  return Object.fromEntries(
    propertiesOf(substitutions).flatMap(({ key, value }) =>
      key && value !== undefined && !isJsonObject(value) ? [[key.name, value] as const] : [],
    ),
  )
}
