// A value that stands in block style, for a place inside of [ ] or { }: its own spelling wherever that can stand there.
import { doubleQuoted } from './writeText'
import type { YamlNode } from './YamlNode'

const NOT_IN_FLOW = /[,[\]{}\n]|:(?:\s|$)|\s#/
const PLACEHOLDER = /^\$\{[^{}"'\s,[\]]*\}$/

/** On one line, without comments; anchors, tags and aliases are kept. */
export function flowSource(text: string, node: YamlNode): string {
  const anchor = node.anchor === null ? '' : `&${node.anchor} `
  return anchor + withoutAnchor(text, node)
}

function withoutAnchor(text: string, node: YamlNode): string {
  const source = text.slice(node.from, node.to)
  if (node.alias !== null) return source
  const [inner] = node.children
  if (node.style === 'tag')
    return `${source.slice(0, (inner?.key?.to ?? node.from) - node.from)} ${tagged(text, inner)}`
  if (node.style === 'pair') return `{ ${membersOf(text, node)} }`
  if (node.kind === 'object') return node.entries.length === 0 ? '{}' : `{ ${membersOf(text, node)} }`
  if (node.kind === 'array') return `[${node.entries.map((item) => flowSource(text, item)).join(', ')}]`
  return scalarSource(node, source)
}

function tagged(text: string, inner: YamlNode | undefined): string {
  return inner && inner.style !== 'empty' ? flowSource(text, inner) : '""'
}

function scalarSource({ style, value }: YamlNode, source: string): string {
  if (style === 'empty') return source === '' ? 'null' : source
  const isSafe = style === 'plain' ? !NOT_IN_FLOW.test(source) || PLACEHOLDER.test(source) : !source.includes('\n')
  const isQuoted = style === 'single' || style === 'double' || style === 'plain'
  return isQuoted && isSafe ? source : doubleQuoted(String(value))
}

function membersOf(text: string, node: YamlNode): string {
  return node.entries.map((entry) => `${nameSource(text, entry, true)}: ${flowSource(text, entry)}`).join(', ')
}

/** A property's name as it is written, when it can stand so at its new place; else in quotes. */
export function nameSource(text: string, { key }: YamlNode, inFlow: boolean): string {
  if (!key) return '""'
  const source = text.slice(key.from, key.to)
  const first = source.charAt(0)
  const isQuoted = first === '"' || first === "'"
  const isSafe = isQuoted || !(inFlow ? NOT_IN_FLOW : /\n/).test(source) || PLACEHOLDER.test(source)
  const isName = source !== '' && first !== '|' && first !== '>' && !source.includes('\n') && isSafe
  // An alias takes the colon behind it for a part of its name.
  if (first === '*') return `${source} `
  return isName ? source : doubleQuoted(key.name)
}
