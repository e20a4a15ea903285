// Runs another program to its end: streamed or kept, never longer than its limit, and never longer than ourselves.
import { spawn } from 'node:child_process'
import { root } from './project.mjs'

const minute = 60_000
const running = new Set()

process.once('exit', () => {
  for (const child of running) endGroup(child)
})

/**
 * Runs `command` and resolves to how it ended; never rejects. `output` is what it printed when `keep` is set,
 * else its output goes to our standard error (`quietly`) or straight through. A program over its `limit` (ms) is ended.
 */
export function runProcess(command, args, { env = {}, keep = false, quietly = false, limit = 10 * minute } = {}) {
  endOnSignals()
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: keep ? ['ignore', 'pipe', 'pipe'] : ['ignore', quietly ? 2 : 'inherit', 'inherit'],
      detached: process.platform !== 'win32',
    })
    running.add(child)
    let output = ''
    const collect = (chunk) => {
      output += chunk
    }
    child.stdout?.on('data', collect)
    child.stderr?.on('data', collect)

    let timedOut = false
    const timer = setTimeout(() => {
      timedOut = true
      endGroup(child)
    }, limit)

    const finish = (ok, note) => {
      clearTimeout(timer)
      running.delete(child)
      resolve({ ok, output: note ? `${output}${note}\n` : output, timedOut })
    }
    child.once('error', (error) => finish(false, `${command}: ${error.message}`))
    child.once('close', (code) => {
      finish(code === 0 && !timedOut, timedOut ? `Ended after ${(limit / minute).toFixed(1)} minutes.` : '')
    })
  })
}

/** Runs one of `tools` with our own Node. */
export const runTool = (script, args, options) => runProcess(process.execPath, [script, ...args], options)

/** A child leads a group of its own, so that its workers and browsers end with it. */
function endGroup(child) {
  if (child.pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL')
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}

let listening = false

/** In a group of their own children do not hear the terminal's Ctrl+C: leaving in order ends them. */
function endOnSignals() {
  if (listening) return
  listening = true
  process.once('SIGINT', () => process.exit(130))
  process.once('SIGTERM', () => process.exit(143))
  process.once('SIGHUP', () => process.exit(129))
}
