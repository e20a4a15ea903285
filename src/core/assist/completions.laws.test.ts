// What holds wherever the caret stands: no exception, ranges that fit, and text that parses again.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readMachine } from '../machine/readMachine'
import { parseJson } from '../syntax/parseJson'
import type { AssistSubject } from './Assist'
import { textAfter } from './acceptCompletion'
import * as api from './apiModels.data.js'
import { completionsAt } from './completionsAt'
import { documents } from './documents.data'
import { hoverAt } from './hoverAt'
import { referencesAt, renameAt } from './referencesAt'
import { signatureAt } from './signatureAt'
import { symbolsOf } from './symbolsOf'

const samples = { input: { order: { id: 1, lines: [{ sku: 'a' }] } }, result: { ok: true }, variables: { total: 1 } }

function subjectOf(text: string): AssistSubject {
  const tree = parseJson(text)
  return { text, tree, machine: readMachine(tree), workflowType: 'STANDARD', notation: 'json', samples, api }
}

const real = join(process.env.STEPWRIGHT_SHARED ?? '../shared', 'corpus', 'definitions')
const isThere = existsSync(real)
if (!isThere) console.warn(`Left out: completion in real definitions (no ${real})`)
const more = process.env.STEPWRIGHT_SOAK ? 60 : 6
/** Places tried in one document. */
const STEPS = process.env.STEPWRIGHT_SOAK ? 2000 : 150
const corpus = isThere
  ? readdirSync(real)
      .filter((name) => name.endsWith('.json') && name !== 'index.json')
      .sort()
      .filter((_name, index, all) => index % Math.ceil(all.length / more) === 0)
      .map((name) => readFileSync(join(real, name), 'utf8').slice(0, 6000))
  : []

function askEverything(text: string, offset: number): void {
  const subject = subjectOf(text)
  const wrong = completionsAt(subject, offset).find(
    ({ from, to }) => from > offset || to < offset || to > text.length || text.slice(from, to).includes('\n'),
  )
  if (wrong) expect.fail(`${wrong.label} replaces ${wrong.from} to ${wrong.to} at ${offset} of\n${text}`)
  signatureAt(subject, offset)
  hoverAt(subject, offset)
  referencesAt(subject, offset)
  renameAt(subject, offset)
}

test('every beginning of a document, the caret at its end', () => {
  for (const text of documents) {
    for (let length = 0; length <= text.length; length += 1) askEverything(text.slice(0, length), length)
  }
})

test('every place of a document, and of what is left without a piece', () => {
  for (const text of [...documents, ...corpus]) {
    const step = Math.max(1, Math.floor(text.length / STEPS))
    for (let at = 0; at <= text.length; at += step) {
      askEverything(text, at)
      askEverything(text.slice(0, at) + text.slice(at + 7), at)
    }
    symbolsOf(subjectOf(text))
  }
})

test('whatever is accepted in sound text leaves sound text', () => {
  let count = 0
  for (const text of [...documents, ...corpus.filter((candidate) => parseJson(candidate).problems.length === 0)]) {
    const subject = subjectOf(text)
    const step = Math.max(1, Math.floor(text.length / STEPS))
    for (let at = 0; at <= text.length; at += step) {
      for (const [index, completion] of completionsAt(subject, at).entries()) {
        // Services and actions of the SDK are hundreds of the same kind.
        if (index > 60) break
        count += 1
        const after = textAfter(text, completion)
        const [problem] = parseJson(after).problems
        if (problem)
          expect.fail(`${completion.label} at ${at}: ${problem.message}\n${text.slice(at - 60, at)}|\n${after}`)
      }
    }
  }
  console.info(`${count} completions accepted`)
  expect(count).toBeGreaterThan(1000)
})
