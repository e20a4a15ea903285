// What a task answers in a simulated run, answer by answer: the list as a form edits it.
import type { IndexRange, MockEntry } from '../../../core/asl/Execution'
import type { JsonValue } from '../../../core/base/JsonValue'
import { isRule } from '../../../core/runs/pickMock'

/** How an answer ends the task. */
export type AnswerMode = 'return' | 'throw' | 'compute' | 'ask' | 'timeout' | 'pending' | 'missing'

/** For which calls an answer stands; `several` conditions only come from files. */
export type Occasion = 'turn' | 'attempts' | 'iteration' | 'input' | 'several'

export type Answers = readonly MockEntry[]

export function modeOf(entry: MockEntry): AnswerMode {
  if (entry.timedOut) return 'timeout'
  if (entry.pending) return 'pending'
  if (entry.ask) return 'ask'
  if (entry.missing !== undefined) return 'missing'
  if (entry.throw) return 'throw'
  return entry.compute === undefined ? 'return' : 'compute'
}

/** An answer that ends the task in another way; when it is given stays. `answer` is what it returns at first. */
export function withMode(entry: MockEntry, mode: AnswerMode, answer: JsonValue): MockEntry {
  const { when, attempts, iteration, times, repeat, submitted, latency } = entry
  const rest: MockEntry = {
    ...(when !== undefined && { when }),
    ...(attempts !== undefined && { attempts }),
    ...(iteration !== undefined && { iteration }),
    ...(times !== undefined && { times }),
    ...(repeat !== undefined && { repeat }),
    ...(submitted !== undefined && { submitted }),
    ...(latency !== undefined && { latency }),
  }
  switch (mode) {
    case 'return':
      return { ...rest, return: answer }
    case 'throw':
      return { ...rest, throw: { error: 'States.TaskFailed', cause: 'Simulated failure' } }
    case 'compute':
      return { ...rest, compute: '{% $states.input %}' }
    case 'ask':
      return { ...rest, ask: true }
    case 'timeout':
      return { ...rest, timedOut: true }
    case 'pending':
      return { ...rest, pending: true }
    case 'missing':
      return { ...rest, missing: entry.missing ?? '' }
  }
}

export function occasionOf({ when, attempts, iteration }: MockEntry): Occasion {
  const given: Occasion[] = []
  if (attempts !== undefined) given.push('attempts')
  if (iteration !== undefined) given.push('iteration')
  if (when !== undefined) given.push('input')
  return given.length > 1 ? 'several' : (given[0] ?? 'turn')
}

/** An answer given on another occasion; what it says stays. */
export function withOccasion(entry: MockEntry, occasion: Occasion): MockEntry {
  if (occasion === 'several') return entry
  const { when, attempts, iteration, times: _times, repeat: _repeat, ...rest } = entry
  switch (occasion) {
    case 'turn':
      return rest
    case 'attempts':
      return { ...rest, attempts: attempts ?? 0 }
    case 'iteration':
      return { ...rest, iteration: iteration ?? 0 }
    case 'input':
      return { ...rest, when: when ?? {}, repeat: true }
  }
}

/** An answer after some virtual milliseconds; none for 0. */
export function withLatency({ latency: _latency, ...entry }: MockEntry, latency: number | undefined): MockEntry {
  return latency === undefined || latency === 0 ? entry : { ...entry, latency }
}

/** An answer for some calls in a row; once for 1. */
export function withTimes({ times: _times, ...entry }: MockEntry, times: number | undefined): MockEntry {
  return times === undefined || times === 1 ? entry : { ...entry, times }
}

/** "2", or "1-2" as in MockConfigFile.json. */
export function writeRange(range: IndexRange): string {
  return typeof range === 'number' ? `${range}` : `${range[0]}-${range[1]}`
}

/** The range of a text such as "2" or "1-2"; null when it is none. */
export function readRange(text: string): IndexRange | null {
  const [, first, last] = /^\s*(\d{1,9})\s*(?:[-–]\s*(\d{1,9})\s*)?$/.exec(text) ?? []
  if (first === undefined) return null
  const [from, to] = [Number(first), Number(last ?? first)]
  if (from > to) return null
  return last === undefined ? from : [from, to]
}

/** One more answer at the end; the repetition moves to it. */
export function addAnswer(answers: Answers, answer: JsonValue): Answers {
  return settle([...answers, { return: answer }], answers.some(takesTurn) ? answers : [{ repeat: true }])
}

export function changeAnswer(answers: Answers, index: number, entry: MockEntry): Answers {
  return settle(
    answers.map((old, at) => (at === index ? entry : old)),
    answers,
  )
}

export function removeAnswer(answers: Answers, index: number): Answers {
  return settle(
    answers.filter((_, at) => at !== index),
    answers,
  )
}

/** Moves an answer to another index; outside of the list nothing changes. */
export function moveAnswer(answers: Answers, from: number, to: number): Answers {
  const moved = answers[from]
  if (!moved || to < 0 || to >= answers.length) return answers
  const rest = answers.filter((_, at) => at !== from)
  return settle([...rest.slice(0, to), moved, ...rest.slice(to)], answers)
}

/** True when the last answer that takes its turn answers all later calls too. */
export function repeatsLast(answers: Answers): boolean {
  return answers.some((entry) => takesTurn(entry) && entry.repeat === true)
}

/** The index of the answer that may repeat; -1 when all stand for calls of their own. */
export function lastTurn(answers: Answers): number {
  return answers.findLastIndex(takesTurn)
}

export function withRepeat(answers: Answers, repeats: boolean): Answers {
  const last = lastTurn(answers)
  return answers.map((entry, at) => (takesTurn(entry) ? markRepeat(entry, repeats && at === last) : entry))
}

/** Answers any call that comes; an input makes even a preference stand apart, for with `repeat` it would be a rule. */
function takesTurn(entry: MockEntry): boolean {
  return !isRule(entry) && entry.when === undefined
}

/** Repetition is the last turn's, whichever that is, where one repeated before the change. */
function settle(answers: Answers, before: Answers): Answers {
  return withRepeat(answers, repeatsLast(before))
}

function markRepeat({ repeat: _repeat, times, ...entry }: MockEntry, repeats: boolean): MockEntry {
  if (repeats) return { ...entry, repeat: true }
  return times === undefined ? entry : { ...entry, times }
}
