// Offers paths, variables and intrinsic functions in the expressions of JSONPath states.
import { isJsonArray, type JsonValue } from '../../base/JsonValue'
import type { ExpressionSubject } from '../Assist'
import { stop } from '../write/stops'
import { describedIntrinsics } from './describedIntrinsics'
import type { ExpressionOffer } from './ExpressionOffer'
import { functionDocs, placeholders } from './functionParts'
import { pathOperand, sampleAtPath } from './pathOperand'
import { brief, contextSample, memberNames, pathRoot, valueAt } from './samplesFor'
import { intrinsicTokens, isInLiteral } from './tokens'

const DOTTED = /^[^.[\]()\s'"*?,&|=!<>~]+$/

export function offerPaths(subject: ExpressionSubject, index: number): readonly ExpressionOffer[] {
  const { text, dialect } = subject
  const start = dialect === 'intrinsic' ? operandStart(text, index) : text.length - text.trimStart().length
  if (start === null || start > index) return []
  if (/^\$/.test(text.slice(start, index))) {
    const operand = pathOperand(text, start, index)
    if (!operand) return []
    const { head, from, to } = operand
    return head === null ? roots(subject, from, to) : members(subject, head, from, to)
  }
  const word = /^[\w.]*$/.exec(text.slice(start, index))
  if (!word) return []
  const to = index + (/^[\w.]*/.exec(text.slice(index))?.[0].length ?? 0)
  const functions = dialect === 'intrinsic' ? intrinsics(text, start, to) : []
  return [...roots(subject, start, to), ...functions]
}

/** Where the argument begins that the caret stands in, of a path its root; null in a text. */
export function operandStart(text: string, index: number): number | null {
  const tokens = intrinsicTokens(text).filter(({ from }) => from < index)
  if (isInLiteral(tokens, index) && !isKeyText(text, index)) return null
  let depth = 0
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at]
    if (token?.kind !== 'sign') continue
    if (token.source === ']') depth += 1
    else if (token.source === '[') depth -= 1
    else if (depth <= 0 && (token.source === '(' || token.source === ',')) return skipBlanks(text, token.to)
  }
  return skipBlanks(text, 0)
}

/** `['ke` of a path is a text too, and can be completed. */
function isKeyText(text: string, index: number): boolean {
  return /\[\s*'[\p{L}\p{N}_-]*$/u.test(text.slice(0, index))
}

function skipBlanks(text: string, at: number): number {
  return at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0)
}

function roots(subject: ExpressionSubject, from: number, to: number): readonly ExpressionOffer[] {
  const isReference = subject.dialect === 'referencePath'
  const whole = subject.field === 'ResultSelector' ? 'the raw result' : 'the input'
  const input = pathRoot(subject)
  const inputs: readonly ExpressionOffer[] = [
    { label: '$', kind: 'member', detail: brief(input) || whole, rank: 0, source: '$', from, to },
    ...memberNames(input).map((name, index): ExpressionOffer => {
      const path = `$${stepTo(name)}`
      return {
        label: path,
        kind: 'member',
        detail: brief(valueAt(input, [name])),
        rank: 1 + index,
        source: path,
        from,
        to,
      }
    }),
  ]
  if (subject.field === 'ResultPath') return inputs
  const variables = subject.variables.map((name, index): ExpressionOffer => {
    const value = valueAt(subject.samples?.variables, [name])
    return {
      label: `$${name}`,
      kind: 'variable',
      detail: brief(value) || 'variable',
      rank: 100 + index,
      source: `$${name}`,
      from,
      to,
    }
  })
  return [...inputs, ...variables, ...(isReference ? [] : contextPaths(subject, from, to))]
}

function contextPaths(subject: ExpressionSubject, from: number, to: number): readonly ExpressionOffer[] {
  const context = contextSample(subject)
  return Object.keys(context).flatMap((group, index) =>
    memberNames(context[group]).map((name, inner): ExpressionOffer => {
      const path = `$$.${group}.${name}`
      const detail = brief(valueAt(context, [group, name]))
      return {
        label: path,
        kind: 'member',
        detail: detail === '""' ? 'context' : detail,
        rank: 200 + index * 20 + inner,
        source: path,
        from,
        to,
      }
    }),
  )
}

/** The steps that can follow a path: names and, of an array, indices. */
function members(subject: ExpressionSubject, head: string, from: number, to: number): readonly ExpressionOffer[] {
  const value = sampleAtPath(subject, head)
  const end = closed(subject.text, from, to)
  const steps = isJsonArray(value)
    ? arraySteps(value)
    : memberNames(value).map((name) => [stepTo(name), valueAt(value, [name])] as const)
  const opener = /^\[\s*['"]?|^\./.exec(subject.text.slice(from))?.[0] ?? ''
  return steps.map(([step, member], index) => ({
    label: step.replace(/^\.|^\['(.*)'\]$/, '$1'),
    // Compared with what is written from the separator on.
    search: opener + step.replace(/^\.|^\['?|'?\]$/g, ''),
    kind: 'member',
    detail: brief(member),
    rank: index,
    source: step,
    from,
    to: end,
  }))
}

function arraySteps(items: readonly JsonValue[]): readonly (readonly [string, JsonValue | undefined])[] {
  return [
    ['[0]', items[0]],
    ['[*]', items],
  ]
}

/** A bracket that is closed behind the caret goes with what replaces it. */
function closed(text: string, from: number, to: number): number {
  if (text.charAt(from) !== '[') return to
  return to + (/^['"]?\s*\]/.exec(text.slice(to))?.[0].length ?? 0)
}

function stepTo(name: string): string {
  return DOTTED.test(name) ? `.${name}` : `['${name.replace(/['\\]/g, '\\$&')}']`
}

function intrinsics(text: string, from: number, to: number): readonly ExpressionOffer[] {
  const hasArguments = text.charAt(to) === '('
  return Array.from(describedIntrinsics, ([name, { signature, help }], index) => ({
    label: name,
    kind: 'function' as const,
    detail: signature.slice(name.length),
    docs: functionDocs({ signature, help }),
    rank: 300 + index,
    source: hasArguments ? name : `${name}(${placeholders(signature, stop)})`,
    from,
    to,
  }))
}
