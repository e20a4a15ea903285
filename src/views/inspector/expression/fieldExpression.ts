// The expression that the caret stands in, within the text of a field.

import type { QueryLanguage } from '../../../core/asl/StateType'
import type { Dialect } from '../../../core/assist/Assist'
import { type Path, stepName } from '../../../core/base/Path'

export interface FieldPart {
  readonly text: string
  /** Where it begins in the field's text. */
  readonly lead: number
  readonly dialect: Dialect
}

export interface FieldTrait {
  readonly language: QueryLanguage
  /** The field takes one path and nothing else. */
  readonly isPath: boolean
  /** Names one value by a Reference Path: where a result is put. */
  readonly isReference: boolean
}

/** Lists and objects whose fields are what an expression belongs to. */
const HOLDERS: ReadonlySet<string | number> = new Set([
  ...['Choices', 'Catch', 'Retry', 'ItemReader', 'ResultWriter', 'ItemBatcher'],
])

/** `Output` of `/Catch[0]/Output`: what `$` and `$states` have depends on it. */
export function fieldNamed(at: Path): { readonly field: string; readonly isInCatch: boolean } {
  const names = at.map(stepName).filter((name) => typeof name === 'string')
  const own = names.find((name) => !HOLDERS.has(name)) ?? names[0] ?? ''
  return { field: own, isInCatch: names[0] === 'Catch' }
}

/** Null where the caret stands in plain text, or in JSON that is not evaluated. */
export function partAt(text: string, offset: number, { language, isPath, isReference }: FieldTrait): FieldPart | null {
  if (language === 'JSONata') return queryAt(text, offset)
  if (isPath) return { text, lead: 0, dialect: isReference ? 'referencePath' : 'path' }
  if (/^\s*["{[]/.test(text)) return templateValueAt(text, offset)
  return /^\s*(?:\$|States\.|$)/.test(text) ? { text, lead: 0, dialect: 'intrinsic' } : null
}

/** The inside of the `{% %}` around the caret, which may still lack its end. */
function queryAt(text: string, offset: number): FieldPart | null {
  const open = text.lastIndexOf('{%', Math.max(0, offset - 2))
  if (open < 0 || open + 2 > offset) return null
  const lead = open + 2
  const close = text.indexOf('%}', lead)
  if (close >= 0 && close < offset) return null
  return { text: text.slice(lead, close < 0 ? text.length : close), lead, dialect: 'jsonata' }
}

const DYNAMIC = /"(?:[^"\\\n]|\\.)*\.\$"\s*:\s*"((?:[^"\\\n]|\\.)*)/g

/** In a template the text under a name that ends in `.$`. */
function templateValueAt(text: string, offset: number): FieldPart | null {
  for (const match of text.matchAll(DYNAMIC)) {
    const value = match[1] ?? ''
    const lead = match.index + match[0].length - value.length
    if (offset >= lead && offset <= lead + value.length) return { text: value, lead, dialect: 'intrinsic' }
  }
  return null
}
