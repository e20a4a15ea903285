// From a scalar's token to its kind, style, range and value.
import { CST } from 'yaml'
import type { JsonValue } from '../../base/JsonValue'
import type { SyntaxKind } from '../SyntaxTree'
import { coreScalar, taggedScalar } from './coreScalar'
import type { YamlStyle } from './YamlNode'
import type { YamlProblemCode } from './yamlProblem'

export type ScalarToken = CST.FlowScalar | CST.BlockScalar

export interface ReadScalar {
  readonly kind: SyntaxKind
  readonly style: YamlStyle
  readonly from: number
  readonly to: number
  readonly value: JsonValue | undefined
  /** Why it has no value. */
  readonly fault: YamlProblemCode | null
}

/** Reads a scalar; `type` is the name of a tag of YAML's own (`str` of `!!str`), `unmask` gives placeholders their braces back. */
export function readScalar(token: ScalarToken, type: string | null, unmask: (read: string) => string): ReadScalar {
  const { style, from, to } = extentOf(token)
  const decoded = unmask(decode(token, style))
  if (type !== null) {
    const value = taggedScalar(type, decoded, decoded)
    return { kind: kindOf(value), style, from, to, value, fault: value === undefined ? 'unknown-tag' : null }
  }
  if (style !== 'plain') return { kind: 'string', style, from, to, value: decoded, fault: null }
  const read = coreScalar(decoded)
  if (read.kind === 'notFinite') return { kind: 'hole', style, from, to, value: undefined, fault: 'not-finite' }
  return { kind: read.kind, style, from, to, value: read.value, fault: null }
}

function kindOf(value: JsonValue | undefined): SyntaxKind {
  if (value === undefined) return 'hole'
  if (value === null) return 'null'
  if (typeof value === 'number') return 'number'
  return typeof value === 'boolean' ? 'boolean' : 'string'
}

/** Most plain scalars stand on one line, and are then what they look like. */
function decode(token: ScalarToken, style: YamlStyle): string {
  if (style === 'plain' && !token.source.includes('\n')) return token.source
  // What is wrong in it is reported where the whole text is read.
  return CST.resolveAsScalar(token, false, () => {})?.value ?? ''
}

function extentOf(token: ScalarToken): { readonly style: YamlStyle; readonly from: number; readonly to: number } {
  if (token.type === 'block-scalar') return blockExtent(token)
  const style = token.type === 'scalar' ? 'plain' : token.type === 'single-quoted-scalar' ? 'single' : 'double'
  return { style, from: token.offset, to: token.offset + token.source.length }
}

/** From its header to the end of its last line; what ends that line, and empty lines that are not kept, are outside. */
function blockExtent({ props, source }: CST.BlockScalar): ReturnType<typeof extentOf> {
  const header = props.find(({ type }) => type === 'block-scalar-header')
  const last = props.at(-1)
  const sign = header && 'source' in header ? header.source : ''
  const from = header?.offset ?? 0
  const start = last && 'source' in last ? last.offset + last.source.length : from
  const kept = source.replace(sign.includes('+') ? /\n$/ : /\n+$/, '')
  const to = kept === '' ? from + sign.length : start + kept.length
  return { style: sign.startsWith('>') ? 'folded' : 'literal', from, to }
}
