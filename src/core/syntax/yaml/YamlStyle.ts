// How the neighbourhood of a place is written, so that new text looks like what is around it.
import type { SyntaxTree } from '../SyntaxTree'
import { visitNodes } from '../visitNodes'
import { columnOf } from './lines'
import { YamlNode } from './YamlNode'

export type QuoteStyle = 'plain' | 'single' | 'double'

export interface YamlStyle {
  /** Columns that the properties of an object stand in from its name. */
  readonly step: number
  /** Columns that the dashes of a list stand in from its name. */
  readonly listStep: number
  /** How names are written. */
  readonly names: QuoteStyle
  /** How texts are written that need no quotes. */
  readonly texts: QuoteStyle
  /** The quotes of texts that need some. */
  readonly quotes: 'single' | 'double'
  /** Whether texts of several lines may be written below a `|`: not where a comment would become a part of them. */
  readonly literals: boolean
}

/** What is written where there is nothing to go by: as AWS writes its own samples. */
export const DEFAULT_STYLE: YamlStyle = {
  step: 2,
  listStep: 2,
  names: 'plain',
  texts: 'plain',
  quotes: 'double',
  literals: true,
}

/** Siblings looked at to learn how texts are written. */
const SAMPLES = 6

/** The style for what is new in `container`. */
export function yamlStyleAround(text: string, tree: SyntaxTree, container: YamlNode): YamlStyle {
  const near = [container, ...ancestors(container)]
  return {
    step: nearest(near, tree, (node) => stepOf(text, node, 'object')) ?? DEFAULT_STYLE.step,
    listStep: nearest(near, tree, (node) => stepOf(text, node, 'array')) ?? DEFAULT_STYLE.listStep,
    names: near.map((node) => nameStyle(text, node)).find((style) => style !== null) ?? DEFAULT_STYLE.names,
    texts: near.map(textStyle).find((style) => style !== null) ?? DEFAULT_STYLE.texts,
    quotes: nearest(near, tree, quotesOf) ?? DEFAULT_STYLE.quotes,
    literals: true,
  }
}

/** What is found at one of these or their children, else at the first node of the text that has it. */
function nearest<T>(near: readonly YamlNode[], tree: SyntaxTree, find: (node: YamlNode) => T | null): T | null {
  for (const node of near) {
    const samples = [node, ...node.children.slice(-SAMPLES)]
    for (const sample of samples) {
      const found = find(sample)
      if (found !== null) return found
    }
  }
  let first: T | null = null
  visitNodes(tree.root, (node) => {
    if (first === null && node instanceof YamlNode) first = find(node)
    return first === null
  })
  return first
}

function ancestors(node: YamlNode): readonly YamlNode[] {
  const found: YamlNode[] = []
  for (let at = node.parent; at; at = at.parent) found.push(at)
  return found
}

/** The step of a block that begins on a line below its name. */
function stepOf(text: string, node: YamlNode, kind: 'object' | 'array'): number | null {
  const [first] = node.entries
  if (node.style !== 'block' || node.kind !== kind || !node.key || !first || node.alias !== null) return null
  const step = columnOf(text, first.entry) - columnOf(text, holderOf(node).entry)
  return step > 0 || kind === 'array' ? Math.max(0, step) : null
}

/** The property that a value belongs to: a tag between them has no column of its own. */
function holderOf(node: YamlNode): YamlNode {
  return node.parent?.style === 'tag' ? holderOf(node.parent) : node
}

function nameStyle(text: string, { children, style }: YamlNode): QuoteStyle | null {
  const names =
    style === 'tag' ? [] : children.slice(-SAMPLES).flatMap(({ key, alias }) => (key && alias === null ? [key] : []))
  if (names.length === 0) return null
  const quotes = new Set(names.map(({ from }) => text.charAt(from)))
  if (quotes.size > 1) return 'plain'
  return quotes.has('"') ? 'double' : quotes.has("'") ? 'single' : 'plain'
}

function textStyle({ children }: YamlNode): QuoteStyle | null {
  const texts = children.slice(-SAMPLES).filter(({ kind, style }) => kind === 'string' && isQuoteStyle(style))
  if (texts.length === 0) return null
  const [first] = texts
  return texts.every(({ style }) => style === first?.style) && first && isQuoteStyle(first.style)
    ? first.style
    : 'plain'
}

function isQuoteStyle(style: YamlNode['style']): style is QuoteStyle {
  return style === 'plain' || style === 'single' || style === 'double'
}

function quotesOf({ style }: YamlNode): 'single' | 'double' | null {
  return style === 'single' || style === 'double' ? style : null
}
