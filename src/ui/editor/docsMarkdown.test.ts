import { expect, test } from 'vitest'
import { docsMarkdown } from './docsMarkdown'

test.each<['title' | 'text' | 'code', string, string]>([
  ['title', 'States.ALL', '**States\\.ALL**'],
  ['text', '<b>no</b> [a](x) *b*', '\\<b\\>no\\</b\\> \\[a\\]\\(x\\) \\*b\\*'],
  ['text', 'two\n lines', 'two lines'],
  ['code', '{}', '```\n{}\n```'],
  ['code', '````', '`````\n````\n`````'],
])('%s: %s', (kind, text, expected) => {
  expect(docsMarkdown([{ kind, text }])).toBe(expected)
})
