import { expect, test } from 'vitest'
import type { JsonValue } from '../../core/base/JsonValue'
import { mayRunAway } from './mayRunAway'

test.each<[JsonValue, boolean]>([
  [{ Type: 'Pass', Result: 'text', InputPath: '$.a..b[0]' }, false],
  [{ Parameters: { 'a.$': "States.Format('{}', $.a)" } }, false],
  [{ Output: { deep: [{ n: '{% $states.input %}' }] } }, true],
  [{ ItemsPath: '$.list[?(@.s =~ /a+/)]' }, true],
  [{ InputPath: '$..*..*' }, true],
  [null, false],
])('%j: %s', (definition, expected) => {
  expect(mayRunAway(definition)).toBe(expected)
})
