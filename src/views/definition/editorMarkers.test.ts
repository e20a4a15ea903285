import { expect, test } from 'vitest'
import { openDocument } from '../../core/document/openDocument'
import type { Finding } from '../../core/lint/Finding'
import { findingMarkers, syntaxMarkers } from './editorMarkers'

const finding: Finding = {
  rule: 'missing-target',
  code: 'MISSING_TRANSITION_TARGET',
  severity: 'ERROR',
  location: '/States/Pay/Next',
  path: ['States', 'Pay', 'Next'],
  state: null,
  from: 3,
  to: 9,
  message: 'There is no state "Shp".',
}

test('a finding keeps its place, words and code', () => {
  const { from, to, code, message } = finding
  expect(findingMarkers([finding])).toEqual([{ from, to, code, message, severity: 'error' }])
  expect(findingMarkers([{ ...finding, severity: 'HINT' }])[0]?.severity).toBe('hint')
})

test('syntax problems come from the text, not from the checks', () => {
  expect(findingMarkers([{ ...finding, rule: 'json-syntax' }])).toEqual([])
  const markers = syntaxMarkers(openDocument('{"a" 1}'))
  expect(markers.map(({ from, severity }) => [from, severity])).toEqual([[5, 'error']])
})
