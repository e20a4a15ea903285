// From a file's text to what can be opened: its notation, loaded, and JSON5 written as JSON.
import { guessNotation } from '../../core/syntax/guessNotation'
import type { NotationId } from '../../core/syntax/Notation'
import { loadNotation } from '../../core/syntax/notations'
import { parseJson } from '../../core/syntax/parseJson'
import type { ChoosePart, OpenedDefinition } from './OpenedDefinition'

/** Null when nobody chose a part of a template. Rejects with a sentence when the text cannot be opened. */
export async function readDefinition(
  text: string,
  fileName: string,
  choose: ChoosePart,
): Promise<OpenedDefinition | null> {
  const notation = guessNotation(text, fileName)
  await load(notation)
  if (text.includes('Resources')) {
    const { readTemplate } = await import('./readTemplate')
    const read = await readTemplate(text, notation, fileName || `template.${notation}`, choose)
    if (read === 'cancelled') return null
    if (read !== 'no-template') return read
  }
  const isJson5 = notation === 'json' && hasFaults(text)
  const json = isJson5 ? (await import('../../core/syntax/json5ToJson')).json5ToJson(text) : null
  const notice = 'The file is JSON5: it was opened as JSON, with its comments. Saving does not change the file.'
  return { text: json ?? text, notation, notice: json === null ? null : notice }
}

/** What keeps JSON5 from being JSON. */
const JSON5_FAULTS: ReadonlySet<string> = new Set([
  ...['unquoted-key', 'single-quotes', 'invalid-number', 'invalid-escape', 'unclosed-string', 'invalid-character'],
])

function hasFaults(text: string): boolean {
  return parseJson(text).problems.some(({ code }) => JSON5_FAULTS.has(code))
}

async function load(notation: NotationId): Promise<void> {
  try {
    await loadNotation(notation)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`What reads YAML could not be loaded (${reason}). Try again when you are online.`)
  }
}
