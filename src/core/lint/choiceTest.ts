// What a Choice rule asks, without where it leads.
import { propertiesOf } from '../asl/propertyOf'
import type { JsonValue } from '../base/JsonValue'
import type { SyntaxNode } from '../syntax/SyntaxTree'

const BESIDE: ReadonlySet<string> = new Set(['Next', 'Comment', 'Assign', 'Output'])

/** The condition of a rule as a value, to be compared with another's. */
export function testOf(rule: SyntaxNode): JsonValue {
  const test: Record<string, JsonValue> = Object.create(null)
  for (const { key, value } of propertiesOf(rule)) {
    const name = key?.name ?? ''
    if (!BESIDE.has(name) && value !== undefined) test[name] = value
  }
  return test
}
