// What keeps a definition with `${Name}` placeholders from running, where AWS would only say that a target is missing.
import { readMachine } from '../machine/readMachine'
import type { NotationId } from '../syntax/Notation'
import type { SyntaxTree } from '../syntax/SyntaxTree'
import { visitNodes } from '../syntax/visitNodes'
import { LineIndex } from '../text/LineIndex'

/** Names the placeholders that stand for a value or are in the name of a target, with the line of the first; null when nothing keeps it from running. */
export function placeholderRefusal(text: string, tree: SyntaxTree, notation: NotationId = 'json'): string | null {
  // In YAML a placeholder without quotes is text, as it is in quotes.
  return (notation === 'json' ? valueFault(text, tree) : null) ?? targetFault(text, tree)
}

function valueFault(text: string, { root }: SyntaxTree): string | null {
  const names = new Set<string>()
  let first = -1
  visitNodes(root, ({ kind, key, from, to }) => {
    if (key && text.charAt(key.from) !== '"') note(key.from, key.to)
    if (kind === 'placeholder') note(from, to)
  })
  function note(from: number, to: number): void {
    if (first < 0) first = from
    names.add(text.slice(from, to))
  }
  return first < 0 ? null : unfilled(text, [...names], first)
}

/** A placeholder inside the name of a target: AWS would only say that the target is missing. */
function targetFault(text: string, tree: SyntaxTree): string | null {
  const { transitions, scopes } = readMachine(tree)
  const open = [...transitions.values()].flatMap(({ to, target, node }) =>
    to === null && target?.includes('${') ? [{ target, from: node.from }] : [],
  )
  const starts = [...scopes.values()].flatMap(({ start, startAt, node }) =>
    start === null && startAt?.includes('${') && node ? [{ target: startAt, from: node.from }] : [],
  )
  const [first, ...others] = [...starts, ...open]
  if (!first) return null
  return unfilled(text, [...new Set([first, ...others].map(({ target }) => target))], first.from)
}

function unfilled(text: string, names: readonly string[], first: number): string {
  const list = names.join(', ')
  const what = names.length === 1 ? 'a value that is' : 'values that are'
  return `The definition cannot run: ${list} (line ${lineAt(text, first)}) stands for ${what} only known after deployment. Put a value there to run it.`
}

function lineAt(text: string, offset: number): number {
  return new LineIndex(text).lineAt(Math.min(offset, text.length))
}
