// `${Name}`, and the functions of CloudFormation, stand for something only the deployment knows, so nothing can be said
// about them.
import { propertyOf } from '../asl/propertyOf'
import type { SyntaxNode } from '../syntax/SyntaxTree'

/** True for text with a substitution in it. */
export function hasPlaceholder(text: string): boolean {
  return text.includes('${')
}

/** True when the value, or the name it stands under, is or contains a substitution. Values inside it do not count. */
export function isPlaceholder(node: SyntaxNode): boolean {
  if (node.kind === 'placeholder') return true
  if (node.key && hasPlaceholder(node.key.name)) return true
  if (node.kind === 'object') return isCloudFormation(node)
  return node.kind === 'string' && typeof node.value === 'string' && hasPlaceholder(node.value)
}

/** `{ "Ref": … }` and `{ "Fn::Sub": … }`, which CloudFormation replaces before AWS reads the definition. */
function isCloudFormation({ names }: SyntaxNode): boolean {
  const [name = ''] = names
  return names.length === 1 && (name === 'Ref' || name.startsWith('Fn::'))
}

/** True for `States` of which not all is known: it is given later, or a name in it is. */
export function hasOpenStates(scope: SyntaxNode | null): boolean {
  const states = propertyOf(scope, 'States')
  return states !== null && (isPlaceholder(states) || hasOpenKeys(states))
}

/** True for an object with a name that is filled in later: it may be any of its fields. */
export function hasOpenKeys(object: SyntaxNode): boolean {
  return object.names.some(hasPlaceholder)
}
