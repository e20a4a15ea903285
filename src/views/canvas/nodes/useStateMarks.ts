// What a card shows beside its name: each piece a single value, so that a card is drawn anew only when its own change.
import type { GraphNode } from '../../../core/graph/Graph'
import type { Severity } from '../../../core/lint/Finding'
import { isProblem } from '../../../core/lint/isProblem'
import type { StateId } from '../../../core/machine/Machine'
import type { ProblemState } from '../../../studio/problemStore'
import { useDocument, useMainRun, useProblems, useRun, useStudio } from '../../../studio/StudioContext'
import type { Status } from '../../../ui/statuses'
import { isAsking as asks, attemptsOf, statusKeys, statusOf, visitsOf } from '../run/runMarks'
import { attemptLimit } from './attemptLimit'
import { badgesOf } from './badgesOf'
import { stateName } from './stateName'
import { useTaskResult } from './useTaskResult'

export interface StateMarks {
  /** Accessible name: begins with the state's name and type, ends with its run status. */
  readonly name: string
  readonly badges: string
  /** Hints are for the inspector and the list: they mark no card. */
  readonly severity: Severity | null
  readonly status: Status | null
  /** "2/3" from the second attempt on, else empty. */
  readonly attemptsText: string
  readonly visits: number
  /** Somebody has to answer for it. */
  readonly isAsking: boolean
}

export function useStateMarks({ id }: GraphNode): StateMarks {
  const state = id as StateId // nodes that are states have the state's id
  const description = useDocument(({ doc }) => stateName(doc.machine, state))
  const hasResult = useTaskResult(state)
  const badges = useDocument(({ doc }) => badgesOf(doc.machine, hasResult, state))
  const limit = useDocument(({ doc }) => attemptLimit(doc.machine, state))
  const severity = useProblems((problems) => worst(problems, state))
  const count = useProblems(({ byState }) => byState.get(state)?.filter(isProblem).length ?? 0)
  const status = useRun((run) => statusOf(run, state))
  const attempts = useRun((run) => attemptsOf(run, state))
  const visits = useRun((run) => visitsOf(run, state))
  const { run } = useStudio()
  const isAsking = useMainRun((main) => asks(run.getState(), main, state)) && status === 'In Progress'
  const attemptsText = attempts > 1 ? `${attempts}${limit >= attempts ? `/${limit}` : ''}` : ''
  const notes = [
    count === 0 ? '' : count === 1 ? '1 problem.' : `${count} problems.`,
    badges.includes('mock') ? 'Has a task result.' : '',
    attempts > 1 ? `${attempts} attempts.` : '',
    visits > 1 ? `${visits} visits.` : '',
    isAsking ? 'Waits for an answer.' : '',
  ]
  const name = [description, ...notes, status ?? 'Not started'].filter(Boolean).join(' ')
  return { name, badges, severity, status: status && statusKeys[status], attemptsText, visits, isAsking }
}

const order: readonly Severity[] = ['ERROR', 'WARNING']

function worst({ byState }: ProblemState, id: StateId): Severity | null {
  const findings = byState.get(id)
  if (!findings) return null
  return order.find((severity) => findings.some((finding) => finding.severity === severity)) ?? null
}
