// The interpreter with its full history, side by side with a peer and with loops that are none, in one run.
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import type { RunInput } from '../core/asl/Execution'
import type { JsonValue } from '../core/base/JsonValue'
import type { RunState } from '../core/interpreter/RunState'
import { startRun } from '../core/interpreter/startRun'
import { stepRun } from '../core/interpreter/stepRun'
import type { Bench, Figure } from './Bench'
import type { BenchCase } from './interpreter/BenchCase'
import { benchCases } from './interpreter/benchCases'
import { measure } from './interpreter/measure'
import { bareFor, libraryFor, peerFor, writingFor } from './interpreter/peers'
import { OPTIONS, play, programOf } from './interpreter/play'
import { median } from './openSite'

/** The same case measured all ways: milliseconds a run, and how many states were entered. */
interface Comparison {
  readonly case: BenchCase
  readonly transitions: number
  readonly own: number
  readonly bare: number
  readonly writing: number
  readonly peer: number | null
  readonly library: number | null
}

async function compare(bench: BenchCase): Promise<Comparison> {
  const program = programOf(bench.definition)
  const { events, output } = play(program, bench.input, bench.answer)
  if (JSON.stringify(output) !== JSON.stringify(bench.bare(() => {})))
    throw new Error(`${bench.title}: the bare loop does something else`)
  const transitions = events.filter(({ type }) => type.endsWith('StateEntered')).length
  const [peer, library] = [await peerFor(bench), libraryFor(bench)]
  const subjects = [() => play(program, bench.input, bench.answer), bareFor(bench), writingFor(bench)]
  const [own = 0, bare = 0, writing = 0, other = 0] = await measure([...subjects, ...[peer ?? library ?? []].flat()])
  return {
    case: bench,
    transitions,
    own,
    bare,
    writing,
    peer: peer && other,
    library: library && other,
  }
}

function row({ case: { title }, transitions, own, bare, writing, peer, library }: Comparison): readonly string[] {
  return [
    title,
    `${Math.round(transitions / own).toLocaleString('en')} k`,
    times(peer, own),
    times(writing, own),
    times(bare, own),
    times(library, own),
  ]
}

function times(other: number | null, own: number): string {
  return other === null ? '' : `${Number((other / own).toPrecision(other / own < 100 ? 2 : 3)).toLocaleString('en')} x`
}

function ratios(all: readonly Comparison[]): readonly Figure[] {
  const peers = all.flatMap(({ peer, own }) => (peer === null ? [] : [peer / own]))
  const mean = Math.exp(peers.reduce((sum, ratio) => sum + Math.log(ratio), 0) / peers.length)
  const held = all.filter(({ case: { asks, expressions } }) => asks !== true && expressions === undefined)
  const writing = held.map((one) => one.writing / one.own)
  const library = all.flatMap((one) => (one.library === null ? [] : [one.library / one.own]))
  const large = all.filter(({ case: { title } }) => title.startsWith('200 KB'))
  return [
    { what: 'to aws-local-stepfunctions, geometric mean', value: mean, unit: 'x', atLeast: 30 },
    {
      what: 'to a bare loop that writes its history, lowest without tasks and JSONata',
      value: Math.min(...writing),
      unit: 'x',
      atLeast: 0.5,
    },
    { what: "to the JSONata library's own rate, lowest", value: Math.min(...library), unit: 'x', atLeast: 2 },
    {
      what: '200 KB through 100 states, lowest',
      value: Math.min(...large.map(({ transitions, own }) => (transitions / own) * 1000)),
      unit: '/s',
      atLeast: 100_000,
    },
  ]
}

/** Events of the run that is forked. */
const FULL = 25_000

const endless: JsonValue = {
  StartAt: 'Again',
  States: {
    Again: { Type: 'Pass', Parameters: { 'n.$': 'States.MathAdd($.n, 1)' }, Next: 'More' },
    More: { Type: 'Choice', Choices: [{ Variable: '$.n', IsNumeric: true, Next: 'Again' }], Default: 'End' },
    End: { Type: 'Succeed' },
  },
}

/** To the last safe point before event 10,000 and another value there: the milliseconds until the fork may go on. */
async function fork(): Promise<Figure> {
  const program = programOf(endless)
  const options = { ...OPTIONS, maxEvents: FULL }
  const branchOff = (): RunState => {
    const { state } = startRun(program, { n: 0 }, options)
    const until: RunInput = { kind: 'advance', at: 0, budget: FULL, until: 10_000 }
    const { state: safe } = stepRun(program, state, until)
    return stepRun(program, safe, { kind: 'override', at: safe.at, frame: 0, value: { n: 1 } }).state
  }
  if (branchOff().events < 9990) throw new Error('The fork stopped too early')
  const [value = 0] = await measure([branchOff])
  return { what: 'fork at event 10,000 of 25,000 by running again', value, unit: 'ms', atMost: 50 }
}

/** From when the stop is due until ExecutionAborted, in a loop that never ends by itself. */
async function stop(): Promise<Figure> {
  const program = programOf(endless)
  const latencies: number[] = []
  for (let round = 0; round < 15; round += 1) {
    const due = performance.now() + 15
    let isDue = false
    setTimeout(() => {
      isDue = true
    }, 15)
    let { state } = startRun(program, { n: 0 }, OPTIONS)
    while (!isDue) {
      state = stepRun(program, state, { kind: 'advance', at: state.at, budget: 2000 }).state
      await new Promise((resolve) => setImmediate(resolve))
    }
    const { outcome } = stepRun(program, state, { kind: 'stop', at: state.at })
    if (outcome?.status !== 'ABORTED') throw new Error('The run was not stopped')
    latencies.push(performance.now() - due)
  }
  return { what: 'stop of an endless loop, median of 15', value: median(latencies), unit: 'ms', atMost: 50 }
}

/** Nothing compiled, nothing warm: the first thing a thread of its own does. */
function runCold(): number {
  const items = Array.from({ length: 10_000 }, (_, index) => index)
  const begun = performance.now()
  const program = programOf({
    StartAt: 'M',
    States: {
      M: { Type: 'Map', ItemProcessor: { StartAt: 'P', States: { P: { Type: 'Pass', End: true } } }, End: true },
    },
  })
  play(program, items)
  return performance.now() - begun
}

async function cold(): Promise<Figure> {
  const times: number[] = []
  for (let round = 0; round < 7; round += 1) {
    const worker = new Worker(new URL(import.meta.url))
    times.push(await new Promise<number>((resolve, reject) => worker.once('message', resolve).once('error', reject)))
    await worker.terminate()
  }
  return { what: 'Map over 10,000 items, cold, median of 7 threads', value: median(times), unit: 'ms', atMost: 100 }
}

if (!isMainThread) parentPort?.postMessage(runCold())

/** Every state between is kept usable. */
async function turnByTurn(): Promise<Figure> {
  const [loop] = benchCases
  if (loop === undefined) throw new Error('There are no cases')
  const program = programOf(loop.definition)
  const { steps } = play(program, loop.input, undefined, 1)
  const [time = 1] = await measure([() => play(program, loop.input, undefined, 1)])
  return { what: 'the counter loop turn by turn', value: Math.round((steps / time) * 1000), unit: '/s' }
}

export const bench: Bench = {
  title: 'Interpreter: transitions a second with the whole history; how much faster than others doing the same',
  async run({ print }) {
    const first = await cold()
    const all: Comparison[] = []
    for (const one of benchCases) all.push(await compare(one))
    print({
      headings: ['', 'a second', 'aws-local', 'bare, writing', 'bare', 'JSONata alone'],
      rows: all.map(row),
    })
    return [...ratios(all), first, await fork(), await stop(), await turnByTurn()]
  },
}
