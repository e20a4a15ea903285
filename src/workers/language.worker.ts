// Checks a definition away from the page's thread.
import { invariant } from '../core/base/invariant'
import { lintDefinition } from '../core/lint/lintDefinition'
import { readMachine } from '../core/machine/readMachine'
import { notations } from '../core/syntax/notations'
import { serve } from './connect'
import type { LanguageReply, LanguageRequest } from './languageProtocol'

function check({ text, notation, workflowType, revision }: LanguageRequest): LanguageReply {
  const grammar = notations[notation]
  invariant(grammar, `no notation ${notation}`)
  const tree = grammar.parse(text)
  const machine = readMachine(tree)
  const findings = lintDefinition({ text, tree, machine, workflowType })
  const statePath = (id: (typeof findings)[number]['state']) =>
    id === null ? null : (machine.states.get(id)?.path ?? null)
  return { revision, findings: findings.map((finding) => ({ finding, statePath: statePath(finding.state) })) }
}

serve(check)
