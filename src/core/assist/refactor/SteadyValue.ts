// A value that is the same whenever it is looked at, and how an expression says it.
import type { QueryLanguage } from '../../asl/StateType'
import { isJsonArray, isJsonObject, type JsonValue } from '../../base/JsonValue'
import { innerExpression } from '../../expressions/jsonata/innerExpression'
import { isJsonataString } from '../../expressions/jsonata/isJsonataString'
import { isPlaceholder } from '../../lint/isPlaceholder'
import type { SyntaxNode } from '../../syntax/SyntaxTree'
import { visitNodes } from '../../syntax/visitNodes'
import { readJsonata } from './readJsonata'
import { readPayloadPath } from './readPayloadPath'
import type { ContextPart } from './steadyContext'

/** A literal, or a part of the context object that no state changes. */
export type SteadyValue =
  | { readonly kind: 'literal'; readonly value: JsonValue }
  | { readonly kind: 'context'; readonly part: ContextPart }

/** What a member of Assign sets, where that is steady; null for any other. */
export function steadyValue(assigned: SyntaxNode, language: QueryLanguage): SteadyValue | null {
  const { value } = assigned
  if (value === undefined || hasPlaceholderInside(assigned)) return null
  const part = contextPart(assigned, language)
  if (part) return { kind: 'context', part }
  return isLiteralIn(value, language) && !assigned.key?.name.endsWith('.$') ? { kind: 'literal', value } : null
}

function contextPart({ key, value }: SyntaxNode, language: QueryLanguage): ContextPart | null {
  if (language === 'JSONata') return isJsonataString(value) ? (readJsonata(innerExpression(value))?.part ?? null) : null
  return key?.name.endsWith('.$') && typeof value === 'string' ? (readPayloadPath(value)?.part ?? null) : null
}

function hasPlaceholderInside(node: SyntaxNode): boolean {
  let found = false
  visitNodes(node, (inner) => {
    found ||= isPlaceholder(inner)
    return !found
  })
  return found
}

/** True where a template of the language gives the value as it is written. */
export function isLiteralIn(value: JsonValue, language: QueryLanguage): boolean {
  if (typeof value === 'string') return language === 'JSONPath' || !value.startsWith('{%')
  if (isJsonArray(value)) return value.every((item) => isLiteralIn(item, language))
  if (!isJsonObject(value)) return true
  const isEvaluated = (name: string) => language === 'JSONPath' && name.endsWith('.$')
  return Object.entries(value).every(([name, member]) => !isEvaluated(name) && isLiteralIn(member, language))
}

/** As a JSONata expression that can stand wherever a variable can; null for a list or an object, which mean more than themselves in some places. */
export function jsonataOperand(steady: SteadyValue): string | null {
  if (steady.kind === 'context') return `$states.context.${steady.part.object}.${steady.part.member}`
  const { value } = steady
  if (typeof value === 'string') return /['\\\p{Cc}]/u.test(value) ? JSON.stringify(value) : `'${value}'`
  if (typeof value === 'number') return value < 0 ? `(${value})` : String(value)
  return typeof value === 'boolean' || value === null ? String(value) : null
}

/** As a path of JSONPath; null for a literal. */
export function contextPath(steady: SteadyValue): string | null {
  return steady.kind === 'context' ? `$$.${steady.part.object}.${steady.part.member}` : null
}
