import { expect, test } from 'vitest'
import { rankOptions } from './rankOptions'

const options = [
  { label: 'Amazon SQS: SendMessage', keywords: ['queue'] },
  { label: 'AWS Lambda: Invoke', keywords: ['function'] },
  { label: 'Send' },
  { label: '__proto__' },
  { label: 'Amazon SNS: Publish', keywords: ['topic', 'send'] },
]

const cases = [
  { query: '', found: options.map((option) => option.label) },
  { query: '  ', found: options.map((option) => option.label) },
  { query: 'send', found: ['Send', 'Amazon SNS: Publish', 'Amazon SQS: SendMessage'] },
  { query: 'queue', found: ['Amazon SQS: SendMessage'] },
  { query: 'message', found: ['Amazon SQS: SendMessage'] },
  { query: 'lambda inv', found: ['AWS Lambda: Invoke'] },
  { query: 'inv lambda', found: ['AWS Lambda: Invoke'] },
  { query: 'lmbd', found: ['AWS Lambda: Invoke'] },
  { query: '__pr', found: ['__proto__'] },
  { query: 'zebra', found: [] },
] as const

test.each(cases)('"$query" finds $found', ({ query, found }) => {
  expect(rankOptions(options, query).map((option) => option.label)).toEqual(found)
})
