// Checks a definition; the worker around it only carries messages.
import { Linter } from '../core/lint/Linter'
import { readMachine } from '../core/machine/readMachine'
import type { NotationId } from '../core/syntax/Notation'
import type { TextTree } from '../core/syntax/SyntaxTree'
import { treeOf } from '../core/syntax/treeOf'
import type { LanguageReply, LanguageRequest } from './languageProtocol'

/** Gives the findings for one text after another, each state named by its number in file order; what did not change is not judged again. */
export function createChecker(): (request: LanguageRequest) => LanguageReply {
  const linter = new Linter()
  /** The last text that could be read whole: after a broken one, what was known before it is known again. */
  let last: (TextTree & { readonly notation: NotationId }) | undefined
  return ({ text, notation, workflowType, muted, revision }) => {
    const tree = treeOf(text, notation, last?.notation === notation ? last : undefined)
    if (tree.problems.length === 0) last = { text, tree, notation }
    const machine = readMachine(tree)
    const findings = linter.lint({ text, tree, machine, workflowType }, { muted: new Set(muted) })
    const numbers = new Map([...machine.states.keys()].map((id, number) => [id, number]))
    const placed = findings.map((finding) => ({
      finding,
      stateNumber: finding.state === null ? null : (numbers.get(finding.state) ?? null),
    }))
    return { revision, findings: placed }
  }
}
