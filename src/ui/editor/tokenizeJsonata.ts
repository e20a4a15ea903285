// Colours of a JSONata expression, by itself or in a JSON string: quotes are `\"` there, line ends `\n`.

/** A token reaches to where the next one begins. */
export interface LineToken {
  readonly startIndex: number
  readonly scopes: string
}

const TOKEN = new RegExp(
  [
    String.raw`(?<comment>/\*.*?(?:\*/|$))`,
    String.raw`(?<string>\\"(?:(?!\\").)*(?:\\"|$)|"(?:[^"\\]|\\.)*(?:"|$)|'(?:[^'\\]|\\.)*(?:'|$))`,
    String.raw`(?<call>\$[A-Za-z_][\w]*(?=\s*\())`,
    String.raw`(?<variable>\$\$|\$[A-Za-z_][\w]*|\$)`,
    String.raw`(?<number>\b\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)`,
    String.raw`(?<keyword>\b(?:and|or|in|true|false|null|function)\b)`,
    String.raw`(?<field>[A-Za-z_]\w*|\x60[^\x60]*\x60)`,
    String.raw`(?<space>(?:\s|\\[nrt])+)`,
    '(?<operator>.)',
  ].join('|'),
  'gsu',
)

/** Tokens in offsets of the expression; white space belongs to what is before it. */
export function tokenizeJsonata(expression: string): readonly LineToken[] {
  const tokens: LineToken[] = []
  for (const found of expression.matchAll(TOKEN)) {
    const kind = Object.entries(found.groups ?? {}).find(([, text]) => text !== undefined)?.[0] ?? 'operator'
    if (kind !== 'space') tokens.push({ startIndex: found.index, scopes: `string.jsonata.${kind}` })
  }
  return tokens
}
