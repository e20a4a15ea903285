// A tree that is read on and on keeps its own text alone in memory, not those it was read from before.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { parseJson } from './parseJson'

const STATES = 2000
const EDITS = 300
/** In bytes; all the texts together would be sixty megabytes. */
const GROWTH = 10_000_000

test('after many edits in many places', () => {
  const collect = collector()
  const states = Array.from({ length: STATES }, (_, at) => [
    `State ${at}`,
    { Comment: `what the state number ${at} does` },
  ])
  let text = JSON.stringify({ StartAt: 'State 0', States: Object.fromEntries(states) }, null, 2)
  let tree = parseJson(text)
  const used = () => {
    collect()
    return process.memoryUsage().heapUsed
  }
  const before = used()
  for (let edit = 0; edit < EDITS; edit += 1) {
    const at = text.indexOf('"what', Math.floor((edit / EDITS) * text.length)) + 1
    // Flat, as the text of an editor is.
    const next = Buffer.from(`${text.slice(0, at)}say ${text.slice(at)}`).toString()
    tree = parseJson(next, { text, tree })
    text = next
  }
  expect(used() - before).toBeLessThan(GROWTH)
  expect(tree.problems).toEqual([])
})

function collector(): () => void {
  setFlagsFromString('--expose_gc')
  return runInNewContext('gc')
}
