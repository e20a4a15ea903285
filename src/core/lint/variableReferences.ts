// Which variables each state reads, as DescribeStateMachine answers it.
import { builtInNames } from '../expressions/jsonata/builtInNames'
import type { LintSubject } from './LintRule'
import { StateSite, surroundingsOf } from './StateSite'
import { variableFlow } from './variableFlow'
import { variableReads } from './variableReads'

/** Names without `$`, by the name of the state; states that read none are left out. */
export function variableReferences(subject: LintSubject): Readonly<Record<string, readonly string[]>> {
  const { text, machine, workflowType } = subject
  const around = surroundingsOf(text, machine, workflowType)
  const assigned = new Set(variableFlow(machine).assignments.map(({ name }) => name))
  const entries = [...machine.states.values()].map((state) => {
    const names = variableReads(new StateSite(state, around)).map(({ name }) => name)
    return [state.name, names.filter((name) => assigned.has(name) || !builtInNames.has(name)).sort()] as const
  })
  return Object.fromEntries(entries.filter(([, names]) => names.length > 0))
}
