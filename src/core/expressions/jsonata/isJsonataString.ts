// Tells a JSONata string, `{% … %}`, from an ordinary one.

/** True when `value` is a string that starts with `{%` and ends with `%}`. */
export function isJsonataString(value: unknown): value is string {
  return typeof value === 'string' && value.length >= 4 && value.startsWith('{%') && value.endsWith('%}')
}
