// JSON5 as JSON: only the tokens that JSON does not have are written anew, so that comments, spaces and lines stay.
import { applyEdits } from '../text/applyEdits'
import type { TextEdit } from '../text/TextEdit'
import { parseJson } from './parseJson'

/** Comments, strings of both kinds, and words: names, numbers and the like. Everything else is left as it is. */
const TOKEN =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'|\$\{[^{}"'\n]*\}|[^\s{}[\]:,"'/]+/g
const IDENTIFIER = /^[\p{L}\p{Nl}$_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}$\u200c\u200d]*$/u
const HEXADECIMAL = /^[-+]?0[xX][0-9a-fA-F]+$/
const DECIMAL = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/
const JSON_STRING = /^"(?:[^"\\\n]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"$/

const SIMPLE_ESCAPES: Readonly<Record<string, string>> = {
  ...{ b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', '0': '\0' },
}

/**
 * The text in JSON with comments, when it is JSON5 (https://spec.json5.org) with values that JSON has; null when it is JSON
 * already, or no JSON5, or has `Infinity` or `NaN`.
 */
export function json5ToJson(text: string): string | null {
  if (parseJson(text).problems.length === 0) return null
  const edits: TextEdit[] = []
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match
    const insert = jsonToken(token, text, match.index + token.length)
    if (insert !== token) edits.push({ from: match.index, to: match.index + token.length, insert })
  }
  if (edits.length === 0) return null
  const converted = applyEdits(text, edits)
  return parseJson(converted).problems.length === 0 ? converted : null
}

function jsonToken(token: string, text: string, end: number): string {
  const first = token.charAt(0)
  if (first === '/' || token.startsWith('${')) return token
  if (first === '"') return JSON_STRING.test(token) ? token : JSON.stringify(decoded(token))
  if (first === "'") return JSON.stringify(decoded(token))
  if (IDENTIFIER.test(token) && isName(text, end)) return JSON.stringify(token)
  return numberToken(token)
}

/** What stands before a colon is a name: comments may come between. */
function isName(text: string, end: number): boolean {
  const behind = /^(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/.exec(text.slice(end))?.[0].length ?? 0
  return text.charAt(end + behind) === ':'
}

function numberToken(token: string): string {
  if (JSON_NUMBER.test(token)) return token
  if (HEXADECIMAL.test(token)) return (token.startsWith('-') ? '-' : '') + BigInt(token.replace(/^[-+]/, '')).toString()
  if (!DECIMAL.test(token)) return token
  const [, sign = '', digits = '', fraction = '', exponent = ''] =
    /^([-+]?)(\d*)\.?(\d*)((?:[eE][-+]?\d+)?)$/.exec(token) ?? []
  if (/^0\d/.test(digits)) return token
  return (sign === '-' ? '-' : '') + (digits || '0') + (fraction === '' ? '' : `.${fraction}`) + exponent
}

function decoded(token: string): string {
  return token.slice(1, -1).replace(/\\(?:\r\n|[\s\S])(?:(?<=x)[0-9a-fA-F]{2}|(?<=u)[0-9a-fA-F]{4})?/g, (found) => {
    const kind = found.charAt(1)
    if (kind === '\n' || kind === '\r' || kind === '\u2028' || kind === '\u2029') return ''
    if (found.length > 3) return String.fromCharCode(Number.parseInt(found.slice(2), 16))
    return SIMPLE_ESCAPES[kind] ?? kind
  })
}
