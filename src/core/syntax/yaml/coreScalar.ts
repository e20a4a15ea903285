// Plain scalars by the core schema of YAML 1.2: which text is null, true, a number, and which is just text.
import type { JsonValue } from '../../base/JsonValue'

/** A plain scalar's value; `notFinite` for `.inf` and `.nan`, which JSON does not have. */
export type CoreScalar =
  | { readonly kind: 'null'; readonly value: null }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'notFinite' }
  | { readonly kind: 'placeholder' | 'string'; readonly value: string }

const NULL = /^(?:~|null|Null|NULL)?$/
const BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE)$/
const DECIMAL = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/
const OCTAL = /^0o[0-7]+$/
const HEXADECIMAL = /^0x[0-9a-fA-F]+$/
const NOT_FINITE = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/
const PLACEHOLDER = /^\$\{[^{}]*\}$/
/** No other text begins like this, so most need no further look. */
const SPECIAL = /^(?:[-+.~0-9$]|[nN](?:ull|ULL)?$|[tT](?:rue|RUE)$|[fF](?:alse|ALSE)$|$)/
/** What readers of YAML 1.1, which many tools of AWS are, take for truth values, numbers and dates. */
const OLD_WORD = /^(?:y|Y|yes|Yes|YES|n|N|no|No|NO|on|On|ON|off|Off|OFF|=|<<)$/
const OLD_NUMBER =
  /^[-+]?(?:0b[01_]+|[0-9][0-9_,]*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|0x[0-9a-fA-F_]+|[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?)$/
const OLD_DATE = /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:$|[Tt\s])/

/** What a plain scalar stands for, by YAML 1.2 section 10.3. */
export function coreScalar(source: string): CoreScalar {
  if (!SPECIAL.test(source)) return { kind: 'string', value: source }
  if (NULL.test(source)) return { kind: 'null', value: null }
  if (BOOLEAN.test(source)) return { kind: 'boolean', value: source.charAt(0).toLowerCase() === 't' }
  if (DECIMAL.test(source)) return { kind: 'number', value: Number(source) }
  if (OCTAL.test(source) || HEXADECIMAL.test(source)) return { kind: 'number', value: Number(source) }
  if (NOT_FINITE.test(source)) return { kind: 'notFinite' }
  return { kind: PLACEHOLDER.test(source) ? 'placeholder' : 'string', value: source }
}

/** True for text that some reader of YAML takes for something else than text when it stands without quotes. */
export function readsAsOther(text: string): boolean {
  return coreScalar(text).kind !== 'string' || OLD_WORD.test(text) || OLD_NUMBER.test(text) || OLD_DATE.test(text)
}

/** The value under one of YAML's own tags (`!!str`, `!!int` …); undefined when the text is no such value. */
export function taggedScalar(type: string, source: string, decoded: string): JsonValue | undefined {
  if (type === 'str') return decoded
  const read = coreScalar(source)
  if (type === 'null') return read.kind === 'null' ? null : undefined
  if (type === 'bool') return read.kind === 'boolean' ? read.value : undefined
  if (type === 'int' || type === 'float') return read.kind === 'number' ? read.value : undefined
  return undefined
}
