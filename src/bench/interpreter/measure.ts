// Times several ways to do the same, turn about, so that a slow moment of the machine hits all of them.
import { median } from '../openSite'
import type { Subject } from './peers'

/** Runs of one pass take at least this long together. */
const PASS: number = 20
const PASSES = 7

/** Median milliseconds of one run of each subject. */
export async function measure(subjects: readonly Subject[], passes = PASSES): Promise<readonly number[]> {
  const repeats: number[] = []
  for (const subject of subjects) repeats.push(await repeatsOf(subject))
  const times: number[][] = subjects.map(() => [])
  for (let pass = 0; pass < passes; pass += 1) {
    for (const [index, subject] of subjects.entries()) times[index]?.push(await timeOf(subject, repeats[index] ?? 1))
  }
  return times.map(median)
}

/** Warms up and finds how often to run in one pass. */
async function repeatsOf(subject: Subject): Promise<number> {
  let shortest = await timeOf(subject, 1)
  for (let round = 0; round < 3 && shortest < PASS; round += 1) {
    shortest = Math.min(shortest, await timeOf(subject, Math.ceil(PASS / Math.max(shortest, 0.01))))
  }
  return Math.max(1, Math.ceil(PASS / Math.max(shortest, 0.001)))
}

/** Milliseconds a run, of `repeats` runs. */
async function timeOf(subject: Subject, repeats: number): Promise<number> {
  const begun = performance.now()
  for (let count = 0; count < repeats; count += 1) {
    const result = subject()
    if (result instanceof Promise) await result
  }
  return (performance.now() - begun) / repeats
}
