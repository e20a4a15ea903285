// What an empty input shows: an example of what it takes.
import type { FieldSpec } from '../../../core/asl/StateType'

/** "e.g. 300"; nothing where an example would not help. */
export function hintFor({ example, kind }: FieldSpec): string {
  if (kind === 'longText' || example === '' || example === undefined) return ''
  if (typeof example === 'string' || typeof example === 'number') return `e.g. ${example}`
  return ''
}
