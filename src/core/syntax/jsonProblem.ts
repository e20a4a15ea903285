// What can be wrong with a JSON text, and how it is said to people: what was expected and what to do.
import type { SyntaxProblem } from './SyntaxTree'

/** Stable codes of everything that keeps a JSON text from being read. */
export type JsonProblemCode =
  | 'empty'
  | 'too-deep'
  | 'expected-property'
  | 'expected-colon'
  | 'expected-value'
  | 'expected-comma'
  | 'expected-end'
  | 'unexpected-comma'
  | 'unexpected-colon'
  | 'mismatched-close'
  | 'unclosed-object'
  | 'unclosed-array'
  | 'unclosed-string'
  | 'unclosed-comment'
  | 'unclosed-placeholder'
  | 'unquoted-key'
  | 'single-quotes'
  | 'invalid-escape'
  | 'invalid-character'
  | 'invalid-number'
  | 'invalid-value'

const SENTENCES: Record<JsonProblemCode, (found: string) => string> = {
  empty: () => 'The text is empty. A definition begins with {.',
  'too-deep': () => 'Objects and arrays are nested too deeply here to be read.',
  'expected-property': (found) => `Expected a property name in double quotes, or }, but found ${found}.`,
  'expected-colon': (found) => `Expected a colon after the property name, but found ${found}.`,
  'expected-value': (found) => `Expected a value, but found ${found}.`,
  'expected-comma': (found) => `Expected a comma before ${found}.`,
  'expected-end': (found) => `Expected the end of the text, but found ${found}. A definition is one single object.`,
  'unexpected-comma': () => 'Nothing stands before this comma: remove it, or put a value before it.',
  'unexpected-colon': () => 'A colon is not expected here: it belongs between a property name and its value.',
  'mismatched-close': (found) => `${found} does not match the bracket that is open here.`,
  'unclosed-object': (found) => `Expected }: the object that begins on ${found} is not closed.`,
  'unclosed-array': (found) => `Expected ]: the array that begins on ${found} is not closed.`,
  'unclosed-string': () => 'This string is not closed: expected " before the end of the line.',
  'unclosed-comment': () => 'This comment is not closed: expected */.',
  'unclosed-placeholder': () => 'This placeholder is not closed: expected } as in ${Name}.',
  'unquoted-key': (found) => `Property names stand in double quotes in JSON: write "${found}".`,
  'single-quotes': () => 'Strings stand in double quotes in JSON, not in single quotes.',
  'invalid-escape': () => 'This string has an escape that JSON does not know. A backslash itself is written \\\\.',
  'invalid-character': () => 'This string holds a raw control character: write a tab as \\t.',
  'invalid-number': (found) => `${found} is not a number as JSON writes it, such as 10, -1.5 or 2e3.`,
  'invalid-value': (found) => `${found} is not a JSON value. Text stands in double quotes.`,
}

/** Makes a problem; `found` is what the sentence quotes. */
export function jsonProblem(code: JsonProblemCode, from: number, to: number, found = ''): SyntaxProblem {
  return { code, from, to, message: SENTENCES[code](found) }
}
