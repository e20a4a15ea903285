// `${Name}`: what the deployment fills in. A form shows it and leaves it as it is written.
const PLACEHOLDER = /\$\{[^{}]*\}/g

/** True for text with a substitution in it. */
export function hasPlaceholder(text: string): boolean {
  return /\$\{[^{}]*\}/.test(text)
}

/** True for text that is one substitution and nothing else, so that it can stand without quotes. */
export function isPlaceholder(text: string): boolean {
  return /^\$\{[^{}]*\}$/.test(text)
}

/** The substitutions of a text as written, each once, in order. */
export function placeholdersIn(text: string): readonly string[] {
  return [...new Set(text.match(PLACEHOLDER) ?? [])]
}
