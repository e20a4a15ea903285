import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { installedBrowsers } from './installedBrowsers.mjs'

let folder

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'browsers-'))
  for (const path of [
    'bin/google-chrome',
    'bin/chromium-headless-shell',
    'bin/chromium-browser',
    'Applications/Chromium.app/Contents/MacOS/Chromium',
    'Local/Microsoft/Edge/Application/msedge.exe',
  ]) {
    await mkdir(join(folder, path, '..'), { recursive: true })
    await writeFile(join(folder, path), '')
  }
})

afterAll(() => rm(folder, { recursive: true }))

test.each([
  {
    platform: 'linux',
    env: () => ({ PATH: join(folder, 'bin') }),
    expected: ['bin/chromium-headless-shell', 'bin/chromium-browser', 'bin/google-chrome'],
  },
  {
    platform: 'darwin',
    env: () => ({ HOME: folder }),
    expected: ['Applications/Chromium.app/Contents/MacOS/Chromium'],
  },
  {
    platform: 'win32',
    env: () => ({ LOCALAPPDATA: join(folder, 'Local') }),
    expected: ['Local/Microsoft/Edge/Application/msedge.exe'],
  },
])('finds what is there on $platform, best first', ({ platform, env, expected }) => {
  const ours = installedBrowsers(env(), platform).filter((path) => path.startsWith(folder))

  expect(ours).toEqual(expected.map((path) => join(folder, path)))
})
