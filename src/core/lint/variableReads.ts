// The variables that a state reads, by its paths, intrinsic calls and expressions.
import { comparators } from '../asl/comparators'
import { propertiesOf } from '../asl/propertyOf'
import type { Path } from '../base/Path'
import { type IntrinsicCall, parseIntrinsic } from '../expressions/intrinsics/parseIntrinsic'
import { parseJsonata } from '../expressions/jsonata/parseJsonata'
import type { ParsedPath } from '../expressions/jsonpath/PathSyntax'
import { parsePath } from '../expressions/jsonpath/parsePath'
import { pathOf } from '../syntax/pathOf'
import type { SyntaxNode } from '../syntax/SyntaxTree'
import { stringPlace } from '../syntax/stringPlace'
import { expressionsOf } from './expressionsOf'
import { hasPlaceholder } from './isPlaceholder'
import type { StateSite } from './StateSite'

export interface VariableRead {
  /** Without `$`. */
  readonly name: string
  /** True where the expression asks with `$exists` whether there is one. */
  readonly isAsked: boolean
  /** Of the value that reads it. */
  readonly path: Path
  /** Range of the name in the text. */
  readonly from: number
  readonly to: number
}

/** The first reading of each variable. In JSONata, names of functions may be among them. */
export function variableReads(site: StateSite): readonly VariableRead[] {
  const all = site.language === 'JSONata' ? expressionReads(site) : pathReads(site)
  if (all.length === 0) return all
  return [...new Map(all.toReversed().map((read) => [read.name, read])).values()].reverse()
}

function expressionReads(site: StateSite): readonly VariableRead[] {
  return expressionsOf(site).flatMap(({ node, source, place }) => {
    const parsed = parseJsonata(source)
    if (!parsed.ok) return []
    const { outer, asked } = parsed.value.analysis
    return [...outer].map(([name, end]) => {
      const to = end ?? source.length
      return { name, isAsked: asked.has(name), path: pathOf(node), ...place(to - name.length - 1, to) }
    })
  })
}

function pathReads(site: StateSite): readonly VariableRead[] {
  return pathStrings(site).flatMap((node) => {
    const value = typeof node.value === 'string' ? node.value : ''
    if (!VARIABLE.test(value) || hasPlaceholder(value)) return []
    return variablesIn(value).map((name) => {
      const at = Math.max(0, value.indexOf(`$${name}`))
      return { name, isAsked: false, path: pathOf(node), ...stringPlace(site.text, node, at, at + name.length + 1) }
    })
  })
}

/** A `$` that begins neither a path into the input nor one into the context. */
const VARIABLE = /\$[^.[$\s,)]/

/** Every string of a JSONPath state that is read as a path or an intrinsic call. */
function pathStrings(site: StateSite): readonly SyntaxNode[] {
  const ofFields = site.fields.filter(({ field }) => {
    return (field.kind === 'path' || field.kind === 'referencePath') && field.at[0] !== 'ResultPath'
  })
  const ofTemplates = site.templates.flatMap(({ nodes }) => nodes.filter(({ key }) => key?.name.endsWith('.$')))
  const ofRules = site.rules.flatMap((rule) => propertiesOf(rule).filter(isRulePath))
  return [...ofFields.map(({ value }) => value), ...ofTemplates, ...ofRules]
}

/** True for a member of a Choice rule that is a path. */
export function isRulePath({ key }: SyntaxNode): boolean {
  return key?.name === 'Variable' || comparators.get(key?.name ?? '')?.operand === 'path'
}

function variablesIn(source: string): readonly string[] {
  const path = parsePath(source)
  if (path) return rootOf(path)
  const call = parseIntrinsic(source)
  return typeof call === 'number' ? [] : variablesOf(call)
}

function variablesOf(call: IntrinsicCall): readonly string[] {
  return call.args.flatMap((argument) => {
    if (argument.kind === 'path') return rootOf(argument.path)
    return argument.kind === 'call' ? variablesOf(argument.call) : []
  })
}

function rootOf({ root }: ParsedPath): readonly string[] {
  return root.kind === 'variable' ? [root.name] : []
}
