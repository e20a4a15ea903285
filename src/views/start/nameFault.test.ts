import { describe, expect, test } from 'vitest'
import { nameFault } from './nameFault'

describe('nameFault', () => {
  test.each(['orders', 'Order_2-b', 'Ünïcode', 'a'.repeat(80), '  trimmed  '])('takes %j', (name) => {
    expect(nameFault(name)).toBeNull()
  })

  test.each(['', '  ', 'two words', 'a/b', 'a:b', '<b>', 'a'.repeat(81), 'tab\there'])('refuses %j', (name) => {
    expect(nameFault(name)).not.toBeNull()
  })
})
