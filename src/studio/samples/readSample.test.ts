import { expect, test } from 'vitest'
import { readSample, writeSample } from './readSample'

const context = { State: { Name: 'A' } }

test('what is written is read again', () => {
  const sample = { input: [1], result: null, errorOutput: { Error: 'E', Cause: '' }, variables: { v: 1 }, context }
  expect(readSample(writeSample(sample), context)).toEqual({ ok: true, value: sample })
  expect(writeSample({ input: {}, variables: {}, context })).toBe('{\n  "input": {}\n}')
})

test.each([
  ['', /Write a JSON object/],
  ['{', /^Line 1/],
  ['[]', /A sample is an object/],
  ['{ "order": 1 }', /not "order"/],
  ['{ "variables": [] }', /"variables"/],
  ['{ "context": 1 }', /"context"/],
])('%s', (text, sentence) => {
  const read = readSample(text, context)
  expect(read.ok ? '' : read.error).toMatch(sentence)
})
