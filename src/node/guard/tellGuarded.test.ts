// Runs that lose evaluations: they are told again, and end.
import { expect, test } from 'vitest'
import { type Telling, tellGuarded } from './tellGuarded'

/** A run of ten strokes that keeps a log; those in `stuck` never end. */
function runOf(stuck: readonly number[]) {
  let tellings = 0
  const begin = (): Telling & { readonly log: string[] } => {
    tellings += 1
    const log: string[] = []
    return {
      log,
      stroke() {
        if (stuck.includes(log.length)) for (;;);
        log.push('stroke')
        return log.length < 10
      },
      giveUp: () => log.push('given up'),
      stop: (cause) => log.push(cause),
    }
  }
  return { begin, tellings: () => tellings }
}

test('a run without trouble is told once', () => {
  const { begin, tellings } = runOf([])
  expect(tellGuarded(begin).log).toEqual(Array.from({ length: 10 }, () => 'stroke'))
  expect(tellings()).toBe(1)
})

test('an evaluation without end is given up, and the run goes on', () => {
  const { begin } = runOf([0, 7])
  expect(tellGuarded(begin, 60).log).toEqual([
    'given up',
    ...Array.from({ length: 6 }, () => 'stroke'),
    'given up',
    ...Array.from({ length: 2 }, () => 'stroke'),
  ])
})

test('a run that goes on losing evaluations is ended', () => {
  const { begin } = runOf(Array.from({ length: 10 }, (_, index) => index))
  const { log } = tellGuarded(begin, 40)
  expect(log.at(-1)).toMatch(/^The simulator ended the run: \d evaluations took longer/)
  expect(log.length).toBeLessThan(10)
})
