// From a definition's text to a program, or to the sentence that says why it cannot run.
import { isJsonObject, type JsonValue, memberOf } from '../base/JsonValue'
import { err, type Result } from '../base/Result'
import { compileProgram } from '../interpreter/compileProgram'
import type { Program } from '../interpreter/Program'
import { readMachine } from '../machine/readMachine'
import type { NotationId } from '../syntax/Notation'
import { notations } from '../syntax/notations'
import type { SyntaxTree } from '../syntax/SyntaxTree'
import { visitNodes } from '../syntax/visitNodes'
import { LineIndex } from '../text/LineIndex'

/** Refuses text that does not parse, bare `${Name}` placeholders and those in the name of a target, a machine without states, and what AWS refuses. */
export function readProgram(text: string, notation: NotationId): Result<Program, string> {
  const grammar = notations[notation]
  if (!grammar) return err('This notation cannot be run.')
  const tree = grammar.parse(text)
  const fault =
    textFault(text, tree) ?? placeholderFault(text, tree) ?? targetFault(text, tree) ?? emptiness(tree.root?.value)
  if (fault !== null) return err(fault)
  const program = compileProgram(tree.root?.value ?? null)
  return program.ok ? program : err(program.error.message)
}

function textFault(text: string, { root, problems }: SyntaxTree): string | null {
  const [problem] = problems
  if (problem) return `The definition cannot be read. Line ${lineAt(text, problem.from)}: ${problem.message}`
  return root?.value === undefined ? 'The definition is empty.' : null
}

function placeholderFault(text: string, { root }: SyntaxTree): string | null {
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

function emptiness(definition: JsonValue | undefined): string | null {
  const states = memberOf(definition, 'States')
  const isEmpty = isJsonObject(states) && Object.keys(states).length === 0
  return isEmpty ? 'The workflow has no states. Add a state to run it.' : null
}

function lineAt(text: string, offset: number): number {
  return new LineIndex(text).lineAt(Math.min(offset, text.length))
}
