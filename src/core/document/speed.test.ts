import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { editText } from './commands/editText'
import { insertState } from './commands/insertState'
import { renameState } from './commands/renameState'
import { setField } from './commands/setField'
import { openDocument } from './openDocument'
import { openSession, perform, type Session } from './Session'
import type { Command, StudioDocument } from './StudioDocument'
import { selectionAt } from './selectionAt'

const file = join(process.env.STEPWRIGHT_SHARED ?? '../shared', 'corpus', 'synthetic', 'nested-500.asl.json')
const isThere = existsSync(file)
if (!isThere) console.warn(`Left out: the time of an edit in a definition of 300 KB (no ${file})`)

function timed(runs: number, work: (round: number) => void) {
  const times = Array.from({ length: runs }, (_, round) => {
    const before = performance.now()
    work(round)
    return performance.now() - before
  }).sort((a, b) => a - b)
  return { median: times[runs >> 1] ?? 0, fastest: times[0] ?? 0 }
}

test.skipIf(!isThere)('an edit in a definition of 300 KB takes less than 40 ms, parse and reading included', () => {
  let session: Session = openSession(openDocument(readFileSync(file, 'utf8')))
  const idAt = (doc: StudioDocument, index: number) => [...doc.machine.states.keys()][index % doc.machine.states.size]
  const run = <Args>(command: Command<Args>, args: Args) => {
    const outcome = command(session.doc, args)
    if (!outcome.ok) throw new Error(outcome.error.message)
    session = perform(session, outcome.value, 0)
  }
  const id = (index: number) => idAt(session.doc, index) ?? never()
  const figures = {
    setField: timed(25, (round) => run(setField, { state: id(round * 19), at: ['Comment'], value: `x${round}` })),
    typing: timed(25, (round) => run(editText, { edits: [{ from: 1, to: 1, insert: ' '.repeat(1 + (round % 2)) }] })),
    rename: timed(11, (round) => run(renameState, { state: id(round * 31), name: `New name ${round}` })),
    insert: timed(11, (round) =>
      run(insertState, {
        value: { Type: 'Pass' },
        at: { kind: 'start', scope: [...session.doc.machine.scopes.keys()][round] ?? never() },
      }),
    ),
    selectionAt: timed(25, (round) => selectionAt(session.doc, round * 12_000)),
  }
  const shown = Object.entries(figures).map(([name, time]) => `${name} ${time.median.toFixed(1)}`)
  console.info(`nested-500, ${session.doc.text.length} characters, median ms: ${shown.join(', ')}`)
  // The fastest: other work on the machine slows the rest.
  expect(figures.setField.fastest).toBeLessThan(40)
})

function never(): never {
  throw new Error('not there')
}
