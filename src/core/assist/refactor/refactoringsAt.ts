// What can be done with what stands at a place, without a change of what a run does.
import type { AssistSubject, Refactoring } from '../Assist'
import { extractVariable } from './extractVariable'
import { inlineVariable } from './inlineVariable'

/** None while the text is broken. */
export function refactoringsAt(subject: AssistSubject, offset: number): readonly Refactoring[] {
  if (subject.tree.problems.length > 0) return []
  return [extractVariable, inlineVariable].flatMap((refactor) => refactor(subject, offset) ?? [])
}
