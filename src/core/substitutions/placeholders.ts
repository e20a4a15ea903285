// Finding `${Name}` in a text. `${!Name}` is Fn::Sub's way to write the characters themselves.

/** One placeholder: its name and its range. */
export interface FoundPlaceholder {
  readonly name: string
  readonly from: number
  readonly to: number
}

/** In ordinary text: Terraform and the Serverless Framework put expressions between the braces. */
const ANYWHERE = /\$\{(?!!)([^{}"\n]+)\}/g
/** In a `{% %}` expression braces after `$` may be JSONata's own: only a plain name is a substitution. */
const IN_EXPRESSION = /\$\{([A-Za-z_][\w.]*(?:::\w+)?)\}/g

/** The placeholders of a text, in order. */
export function placeholdersIn(text: string): readonly FoundPlaceholder[] {
  if (!text.includes('${')) return []
  return [...text.matchAll(patternFor(text))].map((match) => ({
    name: (match[1] ?? '').trim(),
    from: match.index,
    to: match.index + match[0].length,
  }))
}

/** The text with each placeholder replaced by what `fill` gives; where that is null it stays. */
export function replacePlaceholders(text: string, fill: (name: string) => string | null): string {
  if (!text.includes('${')) return text
  return text.replaceAll(patternFor(text), (written: string, name: string) => fill(name.trim()) ?? written)
}

function patternFor(text: string): RegExp {
  return text.trimStart().startsWith('{%') ? IN_EXPRESSION : ANYWHERE
}
