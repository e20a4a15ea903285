// Text with expressions in it, as one expression.

/** What the text seems to mean: text and expressions joined, or an expression with a forgotten mark. */
export function joinedExpression(text: string): string | null {
  if (!text.includes('{%')) return text.replace(/\s*%\}\s*$/, '').trim()
  if (!text.includes('%}')) return text.startsWith('{%') ? text.slice(2).trim() : null
  const parts = text.split(/\{%([\s\S]*?)%\}/)
  const joined = parts.flatMap((part, index) => {
    if (index % 2 === 1) return [parts.length > 3 || parts[0] || parts[2] ? bracketed(part.trim()) : part.trim()]
    return part === '' || (index === parts.length - 1 && part.trim() === '') ? [] : [quoted(part)]
  })
  return joined.join(' & ')
}

/** JSONata escapes as JSON does, so a text with a quote in it stands in double ones. */
function quoted(text: string): string {
  const json = JSON.stringify(text)
  return text.includes("'") || text.includes('"') ? json : `'${json.slice(1, -1)}'`
}

/** Anything but a path or a call goes into brackets: it may bind looser than `&`. */
function bracketed(source: string): string {
  return /^\$?[\w.$]+(?:\([^()]*\))?$/.test(source) ? source : `(${source})`
}
