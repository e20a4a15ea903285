// What stands before a value among the library's tokens: indicators, anchor and tag.
import type { CST } from 'yaml'

export interface YamlProps {
  readonly anchor: CST.SourceToken | null
  readonly tag: CST.SourceToken | null
  readonly dash: CST.SourceToken | null
  readonly question: CST.SourceToken | null
  readonly colon: CST.SourceToken | null
  /** The end of the last of them; null when there is none. */
  readonly end: number | null
  /** The beginning of the first of them but colons; null when there is none. */
  readonly start: number | null
}

/** What stands before most names. */
export const NO_PROPS: YamlProps = {
  ...{ anchor: null, tag: null, dash: null, question: null, colon: null, end: null, start: null },
}

/** Sorts the tokens before a name or a value. */
export function readProps(tokens: readonly CST.SourceToken[]): YamlProps {
  if (!tokens.some(isProp)) return NO_PROPS
  const found = {
    anchor: null as CST.SourceToken | null,
    tag: null as CST.SourceToken | null,
    dash: null as CST.SourceToken | null,
    question: null as CST.SourceToken | null,
    colon: null as CST.SourceToken | null,
    end: null as number | null,
    start: null as number | null,
  }
  for (const token of tokens) {
    if (token.type === 'anchor') found.anchor = token
    else if (token.type === 'tag') found.tag = token
    else if (token.type === 'seq-item-ind') found.dash = token
    else if (token.type === 'explicit-key-ind') found.question = token
    else if (token.type === 'map-value-ind') found.colon = token
    else continue
    found.end = token.offset + token.source.length
    if (token.type !== 'map-value-ind') found.start ??= token.offset
  }
  return found
}

function isProp({ type }: CST.SourceToken): boolean {
  return type !== 'space' && type !== 'newline' && type !== 'comment'
}
