// How many findings the badge on Problems counts: errors and warnings, hints apart.
import { isProblem } from '../../core/lint/isProblem'
import { useProblems } from '../../studio/StudioContext'

export function useProblemCount(): number {
  return useProblems((state) => state.findings.filter(isProblem).length)
}
