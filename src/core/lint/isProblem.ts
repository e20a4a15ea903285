// What is counted and marked: errors and warnings. Hints are read where they stand, and in the list.
import type { Finding } from './Finding'

/** False for a hint. */
export function isProblem({ severity }: Finding): boolean {
  return severity !== 'HINT'
}
