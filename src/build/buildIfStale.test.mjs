import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildIfStale } from './buildIfStale.mjs'
import { root, workFolder } from './project.mjs'

let scratch
let builds
let options

beforeEach(async () => {
  await mkdir(workFolder, { recursive: true })
  scratch = await mkdtemp(join(workFolder, 'test-'))
  await mkdir(join(scratch, 'sources'))
  await writeFile(join(scratch, 'sources', 'a.ts'), 'one')
  builds = 0
  options = {
    folder: join(scratch, 'built'),
    sources: [`${relative(root, scratch)}/sources`, 'no-such-file'],
    async make(target) {
      builds += 1
      await mkdir(target, { recursive: true })
      await writeFile(join(target, 'result'), `build ${builds}`)
    },
  }
})

afterEach(() => rm(scratch, { recursive: true }))

const result = () => readFile(join(scratch, 'built', 'result'), 'utf8')

test('builds once, and again when a source changes, comes or goes', async () => {
  expect(await buildIfStale(options)).toBe(true)
  expect(await buildIfStale(options)).toBe(false)

  await writeFile(join(scratch, 'sources', 'a.ts'), 'two')
  expect(await buildIfStale(options)).toBe(true)

  await writeFile(join(scratch, 'sources', 'b.ts'), '')
  expect(await buildIfStale(options)).toBe(true)

  await rm(join(scratch, 'sources', 'b.ts'))
  expect(await buildIfStale(options)).toBe(true)
  expect(await result()).toBe('build 4')
})

test('a test is not a source', async () => {
  await buildIfStale(options)
  await writeFile(join(scratch, 'sources', 'a.test.ts'), 'a test')

  expect(await buildIfStale(options)).toBe(false)
})

test('a build that fails leaves what was there, and no half of it', async () => {
  await buildIfStale(options)
  await writeFile(join(scratch, 'sources', 'a.ts'), 'two')
  const failing = { ...options, make: () => Promise.reject(new Error('no compiler')) }

  await expect(buildIfStale(failing)).rejects.toThrow('no compiler')
  expect(await result()).toBe('build 1')
  expect(await readdir(scratch)).toEqual(['built', 'sources'])
  expect(await buildIfStale(options)).toBe(true)
})
