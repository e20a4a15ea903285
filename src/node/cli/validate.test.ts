import { describe, expect, test } from 'vitest'
import { memoryIo } from './memoryIo'
import { validateCommand } from './validate'

const files = {
  'good.json': '{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}',
  'dangling.json': '{"StartAt":"Pay","States":{"Pay":{"Type":"Pass","Next":"Ship"}}}',
}

async function validate(...args: string[]) {
  const io = memoryIo(files)
  const status = await validateCommand(args, io)
  return { status, ...io.written }
}

describe('validate', () => {
  test('a good file is OK', async () => {
    expect(await validate('good.json')).toEqual({ status: 0, out: 'good.json: OK\n', err: '' })
  })

  test('a bad one fails, with the code and the place', async () => {
    const { status, out } = await validate('good.json', 'dangling.json')

    expect(status).toBe(1)
    expect(out).toMatch(/^good\.json: OK\n/)
    expect(out).toMatch(/^dangling\.json: ERROR MISSING_TRANSITION_TARGET \/States\/Pay\/Next: ./m)
    expect(out).toMatch(/\ndangling\.json: FAIL\n$/)
  })

  test('--json prints what AWS answers', async () => {
    const { status, out } = await validate('dangling.json', '--json')

    expect(status).toBe(1)
    expect(JSON.parse(out).result).toBe('FAIL')
    expect(JSON.parse(out).diagnostics).toContainEqual({
      severity: 'ERROR',
      code: 'MISSING_TRANSITION_TARGET',
      message: expect.any(String),
      location: '/States/Pay/Next',
    })
    expect(JSON.parse(out)).not.toHaveProperty('file')
  })

  test('--json over several files is a line each, by name', async () => {
    const { out } = await validate('good.json', 'dangling.json', '--json')

    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).file),
    ).toEqual(['good.json', 'dangling.json'])
  })

  test.each([
    { title: 'no file', args: [] },
    { title: 'an unknown option', args: ['good.json', '--loud'] },
    { title: 'an unknown type', args: ['good.json', '--type', 'FAST'] },
    { title: 'a file that is not there', args: ['missing.json'] },
  ])('$title is misuse, and nothing goes to standard output', async ({ args }) => {
    const { status, out, err } = await validate(...args)

    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).not.toBe('')
  })
})
