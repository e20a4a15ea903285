// Offers what can be written in a JSONata expression: members of what stands before a dot, variables, functions.
import type { JsonValue } from '../../base/JsonValue'
import type { ExpressionSubject } from '../Assist'
import { stop } from '../write/stops'
import type { ExpressionOffer } from './ExpressionOffer'
import { functionDocs, placeholders } from './functionParts'
import { type JsonataChain, jsonataChain } from './jsonataChain'
import { jsonataFunctions } from './jsonataFunctions'
import { brief, memberNames, statesMembers, valueAt } from './samplesFor'
import { type ExpressionToken, isInLiteral, jsonataTokens } from './tokens'

export function offerJsonata(subject: ExpressionSubject, index: number): readonly ExpressionOffer[] {
  const tokens = jsonataTokens(subject.text)
  if (isInLiteral(tokens, index)) return []
  const at = tokens.findIndex(({ kind, from, to }) => isWord(kind) && from < index && index <= to)
  const word = tokens[at]
  if (word?.kind === 'number') return []
  const range = word ? { from: word.from, to: word.to } : { from: index, to: index }
  const before = word ? at - 1 : tokens.findLastIndex(({ to }) => to <= index)
  if (tokens[before]?.source === '.') {
    const chain = jsonataChain(tokens, before - 1)
    return chain ? memberOffers(subject, chain, range) : []
  }
  if (tokens[before]?.source === '@' || tokens[before]?.source === '#') return []
  const hasArguments = subject.text.charAt(range.to) === '('
  return [
    ...statesOffers(subject, range),
    ...variableOffers(subject, tokens, word, range),
    ...functionOffers(range, hasArguments),
  ]
}

type Range = Pick<ExpressionOffer, 'from' | 'to'>

function isWord(kind: ExpressionToken['kind']): boolean {
  return kind === 'variable' || kind === 'name' || kind === 'quotedName' || kind === 'number'
}

/** The value a chain leads to, as far as the samples show it; undefined where they do not. */
export function chainValue(subject: ExpressionSubject, { root, steps }: JsonataChain): JsonValue | undefined {
  if (root !== 'states') return valueAt(valueAt(subject.samples?.variables, [root]), steps)
  const [member = '', ...rest] = steps
  return valueAt(statesMembers(subject).get(member), rest)
}

function memberOffers(subject: ExpressionSubject, chain: JsonataChain, range: Range): readonly ExpressionOffer[] {
  const isStates = chain.root === 'states' && chain.steps.length === 0
  const states = statesMembers(subject)
  const value = chainValue(subject, chain)
  const names = isStates ? [...states.keys()] : memberNames(value)
  return names.map((name, index) => {
    const member = isStates ? states.get(name) : valueAt(value, [name])
    const source = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `\`${name}\``
    const docs = isStates ? [{ kind: 'text', text: statesDocs[name] ?? '' } as const] : []
    return { label: name, search: source, kind: 'member', detail: brief(member), docs, rank: index, source, ...range }
  })
}

export const statesDocs: Readonly<Record<string, string>> = {
  input: 'The input of the state.',
  result: 'What the work of the state gave: the answer of the task, the outputs of branches or iterations.',
  errorOutput: 'The error that was caught: Error and Cause.',
  context: 'The context object: the execution, the state machine, the state, the task, the item of a Map.',
}

function statesOffers(subject: ExpressionSubject, range: Range): readonly ExpressionOffer[] {
  return [...statesMembers(subject)].map(([name, value], index) => {
    const source = `$states.${name}`
    const docs = [{ kind: 'text', text: statesDocs[name] ?? '' }] as const
    return {
      label: source,
      kind: 'variable',
      detail: name === 'context' ? '' : brief(value),
      docs,
      rank: index,
      source,
      ...range,
    }
  })
}

function variableOffers(
  subject: ExpressionSubject,
  tokens: readonly ExpressionToken[],
  word: ExpressionToken | undefined,
  range: Range,
): readonly ExpressionOffer[] {
  const locals = tokens.filter((token, at) => token !== word && token.kind === 'variable' && isBinding(tokens, at))
  const names = new Set([...subject.variables, ...locals.map(({ source }) => source.slice(1))])
  return [...names].map((name, index) => {
    const detail = brief(valueAt(subject.samples?.variables, [name])) || 'variable'
    return { label: `$${name}`, kind: 'variable', detail, rank: 10 + index, source: `$${name}`, ...range }
  })
}

/** `$x :=`, or a parameter of `function($x, $y)`. */
function isBinding(tokens: readonly ExpressionToken[], at: number): boolean {
  if (tokens[at + 1]?.source === ':=') return true
  let before = at - 1
  while (tokens[before]?.source === ',' || tokens[before]?.kind === 'variable') before -= 1
  return tokens[before]?.source === '(' && /^(?:function|λ)$/.test(tokens[before - 1]?.source ?? '')
}

function functionOffers(range: Range, hasArguments: boolean): readonly ExpressionOffer[] {
  return Array.from(jsonataFunctions, ([name, described], index) => ({
    label: name,
    kind: 'function' as const,
    detail: described.signature.slice(name.length),
    docs: functionDocs(described),
    rank: 100 + index,
    source: hasArguments ? name : `${name}(${placeholders(described.signature, stop)})`,
    ...range,
  }))
}
