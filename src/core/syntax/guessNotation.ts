// Which notation a text is written in: by its file's name, else by how it begins.
import type { NotationId } from './Notation'

const BLANKS_AND_COMMENTS = /^(?:\uFEFF|\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/
/** A name and a colon, an item, or what a YAML document may begin with. */
const BEGINS_YAML = /^(?:#|---|%YAML|- |[^\s{}[\]"'][^{}[\]"\n]*:(?:\s|$)|(?:"[^"\n]*"|'[^'\n]*')\s*:(?:\s|$))/

/** YAML for `.yaml` and `.yml`, and for text that begins as YAML does and as JSON does not. */
export function guessNotation(text: string, fileName = ''): NotationId {
  if (/\.ya?ml$/i.test(fileName)) return 'yaml'
  const start = text.slice(BLANKS_AND_COMMENTS.exec(text)?.[0].length ?? 0)
  return BEGINS_YAML.test(start) && !/^"[^"\n]*"\s*:\s*[{"]/.test(start) ? 'yaml' : 'json'
}
