import { describe, expect, test } from 'vitest'
import type { Path } from '../base/Path'
import { parseJson } from '../syntax/parseJson'
import { readMachine } from './readMachine'
import { stateAt } from './stateAt'

const machine = readMachine(
  parseJson(`{"StartAt":"A","States":{
    "A":{"Type":"Pass","Next":"P"},
    "A":{"Type":"Wait"},
    "P":{"Type":"Parallel","Branches":[{"States":{"A":{"Type":"Fail"}}},{"States":{"1":{"Type":"Succeed"}}}]}
  }}`),
)

describe('stateAt', () => {
  test.each<[Path, string | null]>([
    [[], null],
    [['States'], null],
    [['States', 'A'], 'Pass'],
    [['States', { key: 'A', nth: 0 }, 'Next'], 'Pass'],
    [['States', { key: 'A', nth: 1 }, 'Seconds'], 'Wait'],
    [['States', 'P'], 'Parallel'],
    [['States', 'P', 'Branches', 0], 'Parallel'],
    [['States', 'P', 'Branches', 0, 'States', 'A', 'Error'], 'Fail'],
    [['States', 'P', 'Branches', 1, 'States', '1'], 'Succeed'],
    [['States', 'P', 'Branches', 1, 'States', 1], 'Parallel'],
    [['States', 'Q'], null],
  ])('%j is in %s', (path, type) => {
    expect(stateAt(machine, path)?.type ?? null).toBe(type)
  })
})
