// What is said of a place in an expression: its function, or the value it has in the execution on screen.
import type { JsonValue } from '../../base/JsonValue'
import type { DocPart, ExpressionSubject, Hover } from '../Assist'
import { describedIntrinsics } from './describedIntrinsics'
import { evaluateSample } from './evaluateSample'
import { functionDocs } from './functionParts'
import { jsonataChain } from './jsonataChain'
import { jsonataFunctions } from './jsonataFunctions'
import { chainValue, statesDocs } from './offerJsonata'
import { operandStart } from './offerPaths'
import { sampleAtPath } from './pathOperand'
import { intrinsicTokens, jsonataTokens } from './tokens'

/** Ranges are those of the expression. Null where nothing is known. */
export function hoverExpression(subject: ExpressionSubject, index: number): Hover | null {
  return (subject.dialect === 'jsonata' ? hoverJsonata(subject, index) : hoverPath(subject, index)) ?? hoverAll(subject)
}

function hoverJsonata(subject: ExpressionSubject, index: number): Hover | null {
  const tokens = jsonataTokens(subject.text)
  const at = tokens.findIndex(({ from, to }) => from <= index && index < to)
  const token = tokens[at]
  if (!token) return null
  const range = { from: token.from, to: token.to }
  const described = token.kind === 'variable' ? jsonataFunctions.get(token.source) : undefined
  if (described) return { range, docs: functionDocs(described) }
  if (token.kind !== 'variable' && token.kind !== 'name' && token.kind !== 'quotedName') return null
  const chain = jsonataChain(tokens, at)
  if (!chain) return null
  const member = chain.root === 'states' ? (chain.steps[0] ?? '') : ''
  const docs: readonly DocPart[] = [
    ...(chain.steps.length === 1 && statesDocs[member]
      ? [{ kind: 'text', text: statesDocs[member] ?? '' } as const]
      : []),
    ...valueDocs(chainValue(subject, chain)),
  ]
  return docs.length === 0 ? null : { range: { from: chain.from, to: token.to }, docs }
}

function hoverPath(subject: ExpressionSubject, index: number): Hover | null {
  const { text } = subject
  const token = intrinsicTokens(text).find(({ from, to }) => from <= index && index < to)
  if (!token) return null
  const described = token.kind === 'function' ? describedIntrinsics.get(token.source) : undefined
  if (described) return { range: { from: token.from, to: token.to }, docs: functionDocs(described) }
  const from = operandStart(text, index + 1)
  if (from === null || text.charAt(from) !== '$') return null
  const to = text.charAt(token.to) === ']' ? token.to + 1 : token.to
  const docs = valueDocs(sampleAtPath(subject, text.slice(from, to)))
  return docs.length === 0 ? null : { range: { from, to }, docs }
}

/** The expression as a whole. */
function hoverAll(subject: ExpressionSubject): Hover | null {
  const value = evaluateSample(subject)
  if (!value) return null
  const range = { from: 0, to: subject.text.length }
  if (value.ok) return { range, docs: valueDocs(value.value) }
  const docs = [
    { kind: 'text', text: 'In the execution shown it fails:' },
    { kind: 'code', text: value.error.cause },
  ] as const
  return { range, docs }
}

/** A value of the execution on screen, cut to what fits a hover; none for no value. */
export function valueDocs(value: JsonValue | undefined, title = 'In the execution shown:'): readonly DocPart[] {
  if (value === undefined) return []
  const text = JSON.stringify(value, null, 2)
  const shown = text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}\n…`
  return [
    { kind: 'text', text: title },
    { kind: 'code', text: shown },
  ]
}

const LONGEST = 1200
