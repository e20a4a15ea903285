import { expect, test } from 'vitest'
import { readMachine } from '../../../machine/readMachine'
import { parseJson } from '../../../syntax/parseJson'
import { lintDefinition } from '../../lintDefinition'

test.each([
  { length: 1_048_576, codes: [] },
  { length: 1_048_577, codes: ['ValidationException'] },
])('a text of $length characters', ({ length, codes }) => {
  const definition = '{"StartAt":"S","States":{"S":{"Type":"Succeed"}}}'
  const text = definition + ' '.repeat(length - definition.length)
  const tree = parseJson(text)
  const findings = lintDefinition({ text, tree, machine: readMachine(tree), workflowType: 'STANDARD' })
  expect(findings.map(({ code, location }) => ({ code, location }))).toEqual(
    codes.map((code) => ({ code, location: null })),
  )
})
