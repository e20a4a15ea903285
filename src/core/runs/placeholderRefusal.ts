// What keeps a definition with `${Name}` placeholders from running, where AWS would only say that a target is missing.
import { readMachine } from '../machine/readMachine'
import { isFilled } from '../substitutions/fillText'
import { openTargets } from '../substitutions/openTargets'
import type { SubstitutionValues } from '../substitutions/Substitution'
import type { NotationId } from '../syntax/Notation'
import type { SyntaxTree } from '../syntax/SyntaxTree'
import { visitNodes } from '../syntax/visitNodes'
import { LineIndex } from '../text/LineIndex'

/**
 * Names the placeholders without a value that stand for one or are in the name of a target, with the line of the first;
 * null when nothing keeps the definition from running.
 */
export function placeholderRefusal(
  text: string,
  tree: SyntaxTree,
  notation: NotationId = 'json',
  values: SubstitutionValues = new Map(),
): string | null {
  // In YAML a placeholder without quotes is text, as it is in quotes.
  return (notation === 'json' ? valueFault(text, tree, values) : null) ?? targetFault(text, tree, values)
}

function valueFault(text: string, { root }: SyntaxTree, values: SubstitutionValues): string | null {
  const names = new Set<string>()
  let first = -1
  visitNodes(root, ({ kind, key, from, to }) => {
    if (key && text.charAt(key.from) !== '"') note(key.from, key.to)
    if (kind === 'placeholder') note(from, to)
  })
  function note(from: number, to: number): void {
    if (isFilled(text.slice(from, to), values)) return
    if (first < 0) first = from
    names.add(text.slice(from, to))
  }
  return first < 0 ? null : unfilled(text, [...names], first)
}

/** A placeholder inside the name of a target: AWS would only say that the target is missing. */
function targetFault(text: string, tree: SyntaxTree, values: SubstitutionValues): string | null {
  const open = [...openTargets(readMachine(tree))].flatMap(({ value, from }) =>
    typeof value === 'string' && !isFilled(value, values) ? [{ target: value, from }] : [],
  )
  const [first] = open.sort((a, b) => a.from - b.from)
  if (!first) return null
  return unfilled(text, [...new Set(open.map(({ target }) => target))], first.from)
}

function unfilled(text: string, names: readonly string[], first: number): string {
  const list = names.join(', ')
  const what = names.length === 1 ? 'a value that is' : 'values that are'
  return `The definition cannot run: ${list} (line ${lineAt(text, first)}) stands for ${what} only known after deployment. Give the substitution a value to run it.`
}

function lineAt(text: string, offset: number): number {
  return new LineIndex(text).lineAt(Math.min(offset, text.length))
}
