import { describe, expect, test } from 'vitest'
import { readProgram } from './readProgram'

const refusalOf = (text: string): string => {
  const program = readProgram(text, 'json')
  return program.ok ? '' : program.error
}

describe('readProgram', () => {
  test('a sound definition is a program', () => {
    expect(readProgram('{"StartAt":"A","States":{"A":{"Type":"Succeed"}}}', 'json').ok).toBe(true)
  })

  test.each([
    ['in Next', '{"StartAt":"A","States":{\n"A":{"Type":"Pass","Next":"${Onward}"}}}', '${Onward}', 'line 2'],
    ['in StartAt', '{"StartAt":"${First}","States":{"A":{"Type":"Succeed"}}}', '${First}', 'line 1'],
    [
      'as a value',
      '{"StartAt":"A","States":{\n\n"A":{"Type":"Wait","Seconds":${Delay},"End":true}}}',
      '${Delay}',
      'line 3',
    ],
  ])('a placeholder %s is named, with its line', (_where, text, name, line) => {
    expect(refusalOf(text)).toContain(name)
    expect(refusalOf(text)).toContain(line)
  })

  test('a placeholder that is the name of a state is a name like any other', () => {
    const text = '{"StartAt":"${A}","States":{"${A}":{"Type":"Succeed"}}}'
    expect(readProgram(text, 'json').ok).toBe(true)
  })

  test('a target that is only missing is AWS’s to tell', () => {
    expect(refusalOf('{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"B"}}}')).toContain("Missing 'Next' target: B")
  })
})
