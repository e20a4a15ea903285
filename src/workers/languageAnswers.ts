// Checks a definition; the worker around it only carries messages.
import { invariant } from '../core/base/invariant'
import { lintDefinition } from '../core/lint/lintDefinition'
import { readMachine } from '../core/machine/readMachine'
import { notationOf } from '../core/syntax/notations'
import type { LanguageReply, LanguageRequest } from './languageProtocol'

/** The findings for a text of a notation that is loaded, each state named by its path. */
export function checkText({ text, notation, workflowType, revision }: LanguageRequest): LanguageReply {
  const grammar = notationOf(notation)
  invariant(grammar, `no notation ${notation}`)
  const read = grammar.parse(text)
  // Comments are no part of JSON, and a part of YAML.
  const tree = notation === 'json' ? read : { ...read, comments: [] }
  const machine = readMachine(tree)
  const findings = lintDefinition({ text, tree, machine, workflowType })
  const placed = findings.map((finding) => ({
    finding,
    statePath: finding.state === null ? null : (machine.states.get(finding.state)?.path ?? null),
  }))
  return { revision, findings: placed }
}
