// Saying why a change cannot be planned.
import { locationOf, type Path } from '../base/Path'
import { type Err, err } from '../base/Result'
import { LineIndex } from '../text/LineIndex'
import type { PlanRefusal } from './Notation'
import type { SyntaxProblem } from './SyntaxTree'

const SENTENCES: Record<PlanRefusal['code'], (place: string, anchor: string) => string> = {
  'no-such-place': (place) => `There is nothing at ${place} in the text.`,
  'not-a-container': (place) => `The value at ${place} cannot hold what was to be put into it.`,
  'key-taken': (place) => `There is a property at ${place} already: choose another name.`,
  'text-broken': (place) => `The text cannot be read, correct it first. ${place}`,
  'shared-by-alias': (place, anchor) =>
    `The value at ${place} is shared by ${anchor === '<<' ? 'a merge key' : `*${anchor}`}: edit it in the text.`,
}

/** A refusal about a place in the document; `anchor` is the name of the anchor that shares it. */
export function refuseAt(code: Exclude<PlanRefusal['code'], 'text-broken'>, path: Path, anchor = ''): Err<PlanRefusal> {
  return err({ code, message: SENTENCES[code](locationOf(path), anchor) })
}

/** A refusal to plan on a text with problems; says the first of them and its line. */
export function refuseBroken(text: string, problem: SyntaxProblem): Err<PlanRefusal> {
  const line = new LineIndex(text).lineAt(problem.from)
  return err({ code: 'text-broken', message: SENTENCES['text-broken'](`Line ${line}: ${problem.message}`, '') })
}
