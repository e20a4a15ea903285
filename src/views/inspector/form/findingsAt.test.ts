// Which findings stand under which input, and which at the top.
import { expect, test } from 'vitest'
import type { Path } from '../../../core/base/Path'
import { openDocument } from '../../../core/document/openDocument'
import type { Finding } from '../../../core/lint/Finding'
import { MACHINE_SCOPE } from '../../../core/machine/readMachine'
import { findingsAt, findingsBeside } from './findingsAt'
import { THE_END, targetOptions } from './targetOptions'

function finding(path: Path): Finding {
  return { rule: 'r', code: 'C', severity: 'ERROR', location: null, path, state: null, from: 0, to: 0, message: 'm' }
}

const state = ['States', 'S']
const found = [[], state, [...state, 'Next'], [...state, 'Retry', 0], [...state, 'Retry', 0, 'MaxAttempts']].map(
  finding,
)

test('a place has its own findings, and those of what it holds where it shows them', () => {
  expect(findingsAt(found, [...state, 'Retry', 0], false)).toHaveLength(1)
  expect(findingsAt(found, [...state, 'Retry'], true)).toHaveLength(2)
  expect(findingsAt(found, [...state, 'Retr'], true)).toHaveLength(0)
})

test('what no row shows stands at the top', () => {
  const beside = findingsBeside(found.slice(1), state, new Set(['Retry']))
  expect(beside.map(({ path }) => path)).toEqual([state, [...state, 'Next']])
})

test('a target is any state of the scope, and the end where there may be one', () => {
  const { machine } = openDocument('{"States":{"End":{"Type":"Pass"},"B":{"Type":"Succeed"},"B":{"Type":"Fail"}}}')
  expect(targetOptions(machine, MACHINE_SCOPE).map(({ value }) => value)).toEqual(['End', 'B'])
  const [end, ...states] = targetOptions(machine, MACHINE_SCOPE, { end: true })
  expect(end).toMatchObject({ value: THE_END, label: 'End the flow' })
  expect(states).toHaveLength(2)
})
