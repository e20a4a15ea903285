// Fixes of jsonata-string: one expression from {% to %}.
import { parseJsonata } from '../../expressions/jsonata/parseJsonata'
import { pathOf } from '../../syntax/pathOf'
import type { FixMaker } from './FixMaker'

export const jsonataStringFixes: FixMaker = {
  rule: 'jsonata-string',
  inState({ node }) {
    const source = typeof node?.value === 'string' ? expressionIn(node.value) : null
    if (!node || source === null || !parseJsonata(source).ok) return []
    const value = `{% ${source} %}`
    const label = `Write ${value.length > 60 ? `${value.slice(0, 57)}…` : value}`
    return [{ label, changes: [{ op: 'set', at: pathOf(node), value }] }]
  },
}

/** What the text seems to mean: text and expressions joined, or an expression with a forgotten mark. */
function expressionIn(text: string): string | null {
  if (!text.includes('{%')) return text.replace(/\s*%\}\s*$/, '').trim()
  if (!text.includes('%}')) return text.startsWith('{%') ? text.slice(2).trim() : null
  const parts = text.split(/\{%([\s\S]*?)%\}/)
  const joined = parts.flatMap((part, index) => {
    if (index % 2 === 1) return [parts.length > 3 || parts[0] || parts[2] ? bracketed(part.trim()) : part.trim()]
    return part === '' || (index === parts.length - 1 && part.trim() === '') ? [] : [quoted(part)]
  })
  return joined.join(' & ')
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
}

/** Only `&` binds looser than nothing here: anything but a path or a call goes into brackets. */
function bracketed(source: string): string {
  return /^\$?[\w.$]+(?:\([^()]*\))?$/.test(source) ? source : `(${source})`
}
