import { expect, test } from 'vitest'
import { openerFor } from './openInBrowser.mjs'

test.each([
  { platform: 'linux', env: { DISPLAY: ':0' }, expected: 'xdg-open' },
  { platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' }, expected: 'xdg-open' },
  { platform: 'linux', env: {}, expected: undefined },
  { platform: 'darwin', env: {}, expected: 'open' },
  { platform: 'win32', env: {}, expected: 'cmd.exe' },
  { platform: 'darwin', env: { CI: 'true' }, expected: undefined },
  { platform: 'win32', env: { BROWSER: 'none' }, expected: undefined },
])('on $platform with $env: $expected', ({ platform, env, expected }) => {
  expect(openerFor(env, platform)?.[0]).toBe(expected)
})
