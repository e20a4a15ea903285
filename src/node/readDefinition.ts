// A definition as the library and the command line are given it, with its substitutions filled in.
import type { JsonValue } from '../core/base/JsonValue'
import { err, ok, type Result } from '../core/base/Result'
import { readMachine } from '../core/machine/readMachine'
import { placeholderRefusal } from '../core/runs/placeholderRefusal'
import { fillDefinition } from '../core/substitutions/fillDefinition'
import { parseJson } from '../core/syntax/parseJson'
import { openText } from '../core/text/Envelope'
import { firstFault } from './firstFault'

/**
 * The value to run. Refuses, with the line, a text that does not parse, and substitutions without a value that stand for
 * one.
 */
export function readDefinition(
  definition: JsonValue,
  substitutions: Readonly<Record<string, JsonValue>> = {},
): Result<JsonValue, string> {
  const isText = typeof definition === 'string'
  if (!isText && Object.keys(substitutions).length === 0) return ok(definition)
  const { text } = openText(isText ? definition : JSON.stringify(definition))
  const tree = parseJson(text)
  const fault = firstFault(text, tree)
  if (fault !== null) return err(`Invalid State Machine Definition: 'INVALID_JSON_DESCRIPTION: ${fault}'`)
  const values = new Map(Object.entries(substitutions))
  const refusal = placeholderRefusal(text, tree, 'json', values)
  if (refusal !== null) return err(refusal)
  return ok((text.includes('${') ? fillDefinition(readMachine(tree), values) : tree.root?.value) ?? null)
}
