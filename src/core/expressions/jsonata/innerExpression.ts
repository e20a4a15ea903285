// The expression inside a JSONata string.

/** The text between `{%` and `%}`, trimmed, as AWS quotes it. */
export function innerExpression(value: string): string {
  return value.slice(2, -2).trim()
}
