// What the core takes in Node: an edit of a large definition, the picture of a full history, the layout of real definitions.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RunOptions } from '../core/asl/Execution'
import type { JsonValue } from '../core/base/JsonValue'
import { editText } from '../core/document/commands/editText'
import { insertState } from '../core/document/commands/insertState'
import { renameState } from '../core/document/commands/renameState'
import { setField } from '../core/document/commands/setField'
import { openDocument } from '../core/document/openDocument'
import { openSession, perform } from '../core/document/Session'
import type { Command } from '../core/document/StudioDocument'
import { selectionAt } from '../core/document/selectionAt'
import { buildGraph } from '../core/graph/buildGraph'
import { createLayoutMemo } from '../core/graph/LayoutMemo'
import { layoutGraph } from '../core/graph/layoutGraph'
import { readMachine } from '../core/machine/readMachine'
import { RunFold } from '../core/runs/RunFold'
import { RunHistory } from '../core/runs/RunHistory'
import { RunSession } from '../core/runs/RunSession'
import { type Focus, viewAt, viewOf } from '../core/runs/viewAt'
import { parseJson } from '../core/syntax/parseJson'
import { elk } from '../node/elk'
import type { Bench, Figure } from './Bench'
import { median } from './openSite'

const OPTIONS: RunOptions = {
  at: 0,
  seed: 1,
  type: 'STANDARD',
  roleArn: 'arn:aws:iam::123456789012:role/bench',
  executionName: 'bench',
  stateMachineName: 'bench',
  maxEvents: 25_000,
}

const endless: JsonValue = {
  StartAt: 'Again',
  States: {
    Again: { Type: 'Pass', Next: 'More' },
    More: { Type: 'Choice', Choices: [{ Variable: '$.n', NumericEquals: 1, Next: 'Again' }], Default: 'End' },
    End: { Type: 'Succeed' },
  },
}

const ALL: Focus = new Map()

function timed(what: string, runs: number, work: (round: number) => void, atMost?: number): Figure {
  const times = Array.from({ length: runs }, (_, round) => {
    const begun = performance.now()
    work(round)
    return performance.now() - begun
  })
  return {
    what: `${what}, median of ${runs}`,
    value: Math.round(median(times) * 100) / 100,
    unit: 'ms',
    ...(atMost !== undefined && { atMost }),
  }
}

/** Parse and reading included: what a command costs before anything is painted. */
function edits(text: string): readonly Figure[] {
  let session = openSession(openDocument(text))
  const run = <Args>(command: Command<Args>, args: Args) => {
    const outcome = command(session.doc, args)
    if (!outcome.ok) throw new Error(outcome.error.message)
    session = perform(session, outcome.value, 0)
  }
  const nth = <Id>(ids: Iterable<Id>, index: number): Id => {
    const all = [...ids]
    const id = all[index % all.length]
    if (id === undefined) throw new Error('There is nothing to edit')
    return id
  }
  const state = (index: number) => nth(session.doc.machine.states.keys(), index)
  const scope = (index: number) => nth(session.doc.machine.scopes.keys(), index)
  const tree = parseJson(text)
  return [
    timed(
      'nested-500: a field set',
      25,
      (round) => run(setField, { state: state(round * 19), at: ['Comment'], value: `x${round}` }),
      40,
    ),
    timed(
      'nested-500: a key typed',
      25,
      (round) => run(editText, { edits: [{ from: 1, to: 1, insert: ' '.repeat(1 + (round % 2)) }] }),
      40,
    ),
    timed('nested-500: a state renamed', 11, (round) =>
      run(renameState, { state: state(round * 31), name: `New name ${round}` }),
    ),
    timed('nested-500: a state inserted', 11, (round) =>
      run(insertState, { value: { Type: 'Pass' }, at: { kind: 'start', scope: scope(round) } }),
    ),
    timed('nested-500: the selection at a caret', 25, (round) => selectionAt(session.doc, round * 12_000)),
    timed('nested-500: the machine read from its tree', 30, () => readMachine(tree), 15),
  ]
}

function fullHistory(): RunHistory {
  const started = RunSession.start({
    text: JSON.stringify(endless),
    notation: 'json',
    input: { n: 1 },
    mocks: new Map(),
    options: OPTIONS,
  })
  if (!started.ok) throw new Error(started.error)
  const history = new RunHistory(started.value.states)
  while (history.outcome === null) history.append(started.value.advance({ turns: 1000 }))
  return history
}

function folds(): readonly Figure[] {
  const history = fullHistory()
  const fold = new RunFold(history)
  viewOf(fold, 24_000, ALL)
  return [
    timed('the picture of 25,000 events', 15, () => viewAt(history, history.table.length, ALL), 5),
    timed('one event further', 100, (round) => viewOf(fold, 24_001 + round, ALL)),
  ]
}

function layouts(shared: string): Figure {
  const parsed: Readonly<Record<string, JsonValue>> = JSON.parse(
    readFileSync(join(shared, 'corpus', 'definitions', 'parsed.json'), 'utf8'),
  )
  const graphs = Object.values(parsed)
    .map((value) => buildGraph(readMachine(parseJson(JSON.stringify(value)))))
    .filter((graph) => [...graph.nodes.values()].some(({ state }) => state !== null))
  return timed(
    `${graphs.length} real definitions laid out`,
    3,
    () => {
      const engine = elk()
      const memo = createLayoutMemo()
      for (const graph of graphs) layoutGraph(graph, engine, memo)
    },
    10_000,
  )
}

export const bench: Bench = {
  title: 'Core: edits, pictures of a run and layouts, in Node',
  async run({ shared }) {
    if (shared === null) return folds()
    const nested = readFileSync(join(shared, 'corpus', 'synthetic', 'nested-500.asl.json'), 'utf8')
    return [...edits(nested), ...folds(), layouts(shared)]
  },
}
