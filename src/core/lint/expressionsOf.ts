// The JSONata expressions that stand in a state, each with what it may see of `$states`.
import type { FieldSpec, StateTypeName } from '../asl/StateType'
import { innerExpression } from '../expressions/jsonata/innerExpression'
import { isJsonataString } from '../expressions/jsonata/isJsonataString'
import type { StatesMember } from '../expressions/jsonata/JsonataOptions'
import type { SyntaxNode } from '../syntax/SyntaxTree'
import { stringPlace } from '../syntax/stringPlace'
import { visitNodes } from '../syntax/visitNodes'
import { hasPlaceholder } from './isPlaceholder'
import type { StateSite } from './StateSite'

export interface SiteExpression {
  readonly node: SyntaxNode
  /** The expression, as AWS quotes it. */
  readonly source: string
  readonly states: readonly StatesMember[]
  /** The place in the text of characters of `source`. */
  place(from: number, to: number): { readonly from: number; readonly to: number }
}

const INPUTS: readonly StatesMember[] = ['input', 'context']
const WITH_RESULT: ReadonlySet<StateTypeName> = new Set(['Task', 'Parallel', 'Map'])

const found = new WeakMap<StateSite, readonly SiteExpression[]>()

/** In file order of the fields; expressions with a substitution in them are left out: nobody knows them yet. */
export function expressionsOf(site: StateSite): readonly SiteExpression[] {
  if (site.language !== 'JSONata') return NONE
  const known = found.get(site) ?? find(site)
  found.set(site, known)
  return known
}

const NONE: readonly SiteExpression[] = []

function find(site: StateSite): readonly SiteExpression[] {
  return site.fields.flatMap(({ field, value, place }) => {
    const states = statesFor(site, place)
    return stringsIn(field, value).flatMap((node) => expressionAt(site.text, node, states))
  })
}

/** Strings of a field that JSONata evaluates: leaves at any depth, or the value itself. */
export function stringsIn(field: FieldSpec, value: SyntaxNode): readonly SyntaxNode[] {
  const isDeep = field.kind === 'template' || field.kind === 'variables'
  if (!isDeep) return isScalar(field) && value.kind === 'string' ? [value] : []
  const found: SyntaxNode[] = []
  visitNodes(value, (node) => {
    if (node.kind === 'string') found.push(node)
  })
  return found
}

function isScalar(field: FieldSpec): boolean {
  return field.expression === true || field.kind === 'condition'
}

function statesFor({ type }: StateSite, place: readonly string[]): readonly StatesMember[] {
  const name = place.at(-1)
  if (name !== 'Output' && name !== 'Assign') return INPUTS
  if (place[0] === 'Catch') return [...INPUTS, 'errorOutput']
  return place.length === 1 && type && WITH_RESULT.has(type.name) ? [...INPUTS, 'result'] : INPUTS
}

function expressionAt(text: string, node: SyntaxNode, states: readonly StatesMember[]): readonly SiteExpression[] {
  const { value } = node
  if (!isJsonataString(value) || hasPlaceholder(value)) return []
  const inner = value.slice(2, -2)
  const indent = 2 + inner.length - inner.trimStart().length
  const source = innerExpression(value)
  return [{ node, source, states, place: (from, to) => stringPlace(text, node, from + indent, to + indent) }]
}
