// Walks what a field table describes: the state itself, and the objects inside its fields.
import { itemsOf, propertyOf } from '../asl/propertyOf'
import type { FieldSpec, QueryLanguage } from '../asl/StateType'
import type { SyntaxNode } from '../syntax/SyntaxTree'

/** An object of the text with the fields that may stand in it. */
export type VisitObject = (object: SyntaxNode, fields: readonly FieldSpec[]) => void

/** Calls `visit` for `node` and for every object that the fields' `items` describe; nested states are not entered. */
export function eachObject(
  node: SyntaxNode,
  fields: readonly FieldSpec[],
  language: QueryLanguage,
  visit: VisitObject,
): void {
  const allowed = fields.filter((field) => field.languages.includes(language))
  visit(node, allowed)
  for (const field of allowed) {
    const value = field.items ? fieldValue(node, field) : null
    if (!value || !field.items) continue
    const objects = value.kind === 'array' ? itemsOf(value) : [value]
    for (const object of objects) if (object.kind === 'object') eachObject(object, field.items, language, visit)
  }
}

/** The value a field has in `object`; null when it is not written there. */
export function fieldValue(object: SyntaxNode, field: FieldSpec): SyntaxNode | null {
  const [name] = field.at
  return typeof name === 'string' ? propertyOf(object, name) : null
}
