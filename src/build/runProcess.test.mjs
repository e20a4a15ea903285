import { expect, test } from 'vitest'
import { runProcess } from './runProcess.mjs'

const node = (script, options) => runProcess(process.execPath, ['-e', script], { keep: true, ...options })

test('keeps what was printed, and tells a failure', async () => {
  expect(await node('console.log("out"); console.error("err")')).toMatchObject({ ok: true, timedOut: false })
  expect((await node('console.log("out"); process.exit(3)')).output).toBe('out\n')
  expect((await node('process.exit(3)')).ok).toBe(false)
})

test('a program that is not there is a failure, not an exception', async () => {
  expect(await runProcess('no-such-program-here', [], { keep: true })).toMatchObject({ ok: false })
})

test('a program over its limit is ended, with what it started', async () => {
  // The child of the child holds on to the output: only when it is gone as well does the output end.
  const parent = `
    require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' })
    setInterval(() => {}, 1000)
  `

  expect(await node(parent, { limit: 1000 })).toMatchObject({ ok: false, timedOut: true })
})
