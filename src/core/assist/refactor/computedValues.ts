// The values of a state that are expressions in a place where a variable can be read instead.
import { itemsOf, propertyOf } from '../../asl/propertyOf'
import { innerExpression } from '../../expressions/jsonata/innerExpression'
import { isJsonataString } from '../../expressions/jsonata/isJsonataString'
import { stringsIn } from '../../lint/expressionsOf'
import { hasPlaceholder } from '../../lint/isPlaceholder'
import type { SiteField, StateSite } from '../../lint/StateSite'
import type { SyntaxNode } from '../../syntax/SyntaxTree'
import { visitNodes } from '../../syntax/visitNodes'
import type { Reading } from './Reading'
import { readJsonata } from './readJsonata'
import { readPayloadPath } from './readPayloadPath'

export interface ComputedValue {
  readonly node: SyntaxNode
  /** The expression without `{% %}`. */
  readonly source: string
  /** Null where it may be another one at another time or place. */
  readonly reading: Reading | null
  /** It is evaluated at every visit of the state, before the state does what it is there for. */
  readonly isCertain: boolean
  /** `$` is the state's input there, after InputPath; in JSONata `$states.input` is so everywhere. */
  readonly seesInput: boolean
}

/** In file order of the fields. A `{% … %}` string of JSONata, or what stands under a `.$` key of JSONPath. */
export function computedValues(site: StateSite): readonly ComputedValue[] {
  if (!site.isLanguageKnown || site.isDowngraded) return []
  return site.fields.flatMap((field) => (site.language === 'JSONata' ? jsonataIn(site, field) : pathsIn(site, field)))
}

function jsonataIn(site: StateSite, { field, value, place }: SiteField): readonly ComputedValue[] {
  return stringsIn(field, value).flatMap((node) => {
    if (!isJsonataString(node.value) || hasPlaceholder(node.value)) return []
    const source = innerExpression(node.value)
    const reading = readJsonata(source)
    return [{ node, source, reading, isCertain: isCertain(site, place, node, reading), seesInput: true }]
  })
}

function pathsIn(site: StateSite, { field, value, place }: SiteField): readonly ComputedValue[] {
  if (field.kind !== 'template' && field.kind !== 'variables') return []
  const found: ComputedValue[] = []
  visitNodes(value, (node) => {
    if (!node.key?.name.endsWith('.$') || typeof node.value !== 'string' || hasPlaceholder(node.value)) return
    const reading = readPayloadPath(node.value)
    const seesInput = place.length === 1 && (place[0] === 'Parameters' || place[0] === 'ItemSelector')
    found.push({ node, source: node.value, reading, isCertain: isCertain(site, place, node, reading), seesInput })
  })
  return found
}

/** Not so: later rules of a Choice, what a Map asks for each item, and Output and Assign where the state may go another way before. */
function isCertain(
  { type, node: state }: StateSite,
  place: readonly string[],
  node: SyntaxNode,
  reading: Reading | null,
): boolean {
  const [name] = place
  if (place.length === 2) return name === 'Choices' && place[1] === 'Condition' && isWithin(node, firstRule(state))
  if (place.length !== 1) return false
  switch (name) {
    case 'Arguments':
    case 'Seconds':
    case 'Timestamp':
    case 'TimeoutSeconds':
    case 'Error':
    case 'Cause':
      return true
    // A Pass with a Result does not look at its Parameters.
    case 'Parameters':
      return type?.name !== 'Map' && propertyOf(state, 'Result') === null
    case 'Output':
      return type?.name === 'Pass' || type?.name === 'Succeed'
    case 'Assign':
      return type?.name === 'Pass'
    // The items of a Map may be more than a variable can hold, unless they are in one already.
    case 'Items':
      return reading?.isPlainPath === true
    default:
      return false
  }
}

function firstRule(state: SyntaxNode): SyntaxNode | null {
  return itemsOf(propertyOf(state, 'Choices'))[0] ?? null
}

function isWithin(node: SyntaxNode, outer: SyntaxNode | null): boolean {
  for (let at: SyntaxNode | null = node; at; at = at.parent) if (at === outer) return true
  return false
}
