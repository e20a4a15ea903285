// What stands where a variable was read, once its value is written there.
import type { JsonValue } from '../../base/JsonValue'
import { innerExpression } from '../../expressions/jsonata/innerExpression'
import { isJsonataString } from '../../expressions/jsonata/isJsonataString'
import type { SiteField, StateSite } from '../../lint/StateSite'
import { freeVariables } from '../../machine/variables/freeVariables'
import { pathVariables } from '../../machine/variables/pathVariables'
import type { Change } from '../../syntax/Notation'
import { pathOf } from '../../syntax/pathOf'
import type { SyntaxNode } from '../../syntax/SyntaxTree'
import { contextPath, isLiteralIn, jsonataOperand, type SteadyValue } from './SteadyValue'

export interface Replaced {
  readonly changes: readonly Change[]
  /** How many readings are gone with it. */
  readonly count: number
}

/** Every reading of the variable in one string of a state; null where it cannot be said without the variable. */
export function readsReplaced(site: StateSite, node: SyntaxNode, name: string, value: SteadyValue): Replaced | null {
  if (!site.isLanguageKnown || site.isDowngraded || typeof node.value !== 'string') return null
  const field = site.fields.findLast((one) => one.value.from <= node.from && node.to <= one.value.to)
  if (!field) return null
  return site.language === 'JSONata'
    ? inJsonata(field, node, node.value, name, value)
    : inPath(field, node, node.value, name, value)
}

function set(node: SyntaxNode, value: JsonValue): Change {
  return { op: 'set', at: pathOf(node), value }
}

function inJsonata(
  field: SiteField,
  node: SyntaxNode,
  text: string,
  name: string,
  steady: SteadyValue,
): Replaced | null {
  if (!isJsonataString(text)) return null
  const source = innerExpression(text)
  if (source === `$${name}`) return { changes: [set(node, wholeJsonata(field, node, steady))], count: 1 }
  const operand = jsonataOperand(steady)
  const places = freeVariables(source).variables.filter((read) => read.name === name)
  if (operand === null || !places.every(({ index }) => isOperand(source, index - 1, name))) return null
  const start = text.indexOf(source, 2)
  const next = places.reduceRight((all, { index }) => {
    const at = start + index - 1
    return replacedAt(all, name, isInBrackets(source, index - 1, name) ? `(${operand})` : operand, at)
  }, text)
  return { changes: [set(node, next)], count: places.length }
}

/** As a filter a literal number is another thing than an expression that gives one: lists within lists come out differently. */
function isInBrackets(source: string, at: number, name: string): boolean {
  return (
    source.slice(0, at).trimEnd().endsWith('[') &&
    source
      .slice(at + 1 + name.length)
      .trimStart()
      .startsWith(']')
  )
}

/** Inside of a template the literal stands for itself; a field of its own stays an expression: not each takes every literal. */
function wholeJsonata({ field, value }: SiteField, node: SyntaxNode, steady: SteadyValue): JsonValue {
  const isLeaf = (field.kind === 'template' || field.kind === 'variables') && node !== value
  if (steady.kind === 'literal' && isLeaf && isLiteralIn(steady.value, 'JSONata')) return steady.value
  return `{% ${jsonataOperand(steady) ?? JSON.stringify(steady.kind === 'literal' ? steady.value : null)} %}`
}

/**
 * True where the variable stands alone: no step of a path, filter, sorting, grouping, binding or call, where a literal is refused or means
 * something else.
 */
function isOperand(source: string, at: number, name: string): boolean {
  if (source.includes('/*')) return false
  const before = source.slice(0, at).trimEnd().at(-1) ?? ''
  const after = source.slice(at + 1 + name.length).trimStart()
  return !'.@#'.includes(before || ' ') && !/^(?:[.[({^@#]|:=)/.test(after)
}

function inPath(
  { field }: SiteField,
  node: SyntaxNode,
  text: string,
  name: string,
  steady: SteadyValue,
): Replaced | null {
  const key = node.key?.name ?? ''
  if (!key.endsWith('.$') || (field.kind !== 'template' && field.kind !== 'variables')) return null
  const path = contextPath(steady)
  if (path !== null) {
    const places = pathVariables(text).flatMap((read) => (read.name === name ? [read.index - 1] : []))
    const next = places.reduceRight((all, at) => replacedAt(all, name, path, at), text)
    return { changes: [set(node, next)], count: places.length }
  }
  const plain = key.slice(0, -2)
  const isTaken = node.parent?.children.some((child) => child.key?.name === plain)
  if (steady.kind !== 'literal' || text.trim() !== `$${name}` || isTaken || !isLiteralIn(steady.value, 'JSONPath'))
    return null
  const at = pathOf(node)
  return {
    changes: [
      { op: 'rename', at, key: plain },
      { op: 'set', at: [...at.slice(0, -1), plain], value: steady.value },
    ],
    count: 1,
  }
}

/** The text with the reading at an offset replaced. */
function replacedAt(text: string, name: string, insert: string, at: number): string {
  return text.slice(0, at) + insert + text.slice(at + 1 + name.length)
}
