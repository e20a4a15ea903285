// The tester over a worker in this thread.
import { expect, test } from 'vitest'
import type { WorkerPort } from '../../workers/connect'
import { interpreterAnswers } from '../../workers/interpreterAnswers'
import type { InterpreterRequest } from '../../workers/interpreterProtocol'
import { createStateTester } from './createStateTester'

function portOf(answers: (request: InterpreterRequest) => unknown): WorkerPort {
  const port: WorkerPort = {
    onmessage: null,
    onerror: null,
    terminate: () => undefined,
    postMessage(message) {
      // `connect` posts numbered requests.
      const { id, body } = structuredClone(message) as { id: number; body: InterpreterRequest }
      const reply = answers(body)
      if (reply !== undefined)
        setImmediate(() => port.onmessage?.(new MessageEvent('message', { data: { id, ok: true, body: reply } })))
    },
  }
  return port
}

const request = { definition: { Type: 'Pass', End: true }, input: '1' }

test('gives what came of the test', async () => {
  const answer = interpreterAnswers(() => 0)
  expect(await createStateTester(() => portOf(answer)).test(request)).toEqual({
    ok: true,
    value: { status: 'SUCCEEDED', output: 1 },
  })
})

test('a worker that keeps silent is given up with a sentence, and the next test has a new one', async () => {
  let started = 0
  const now: (() => void)[] = []
  const clock = {
    now: () => 0,
    after: (_: number, act: () => void) => {
      now.push(act)
      return () => undefined
    },
  }
  const answer = interpreterAnswers(() => 0)
  const tester = createStateTester(() => {
    started += 1
    const isDeaf = started === 1
    return portOf((body) => (isDeaf && body.kind === 'testState' ? undefined : answer(body)))
  }, clock)
  const lost = tester.test(request)
  // The silence, then the last look.
  for (let look = 0; look < 2; look += 1) {
    while (now.length === 0) await new Promise((resolve) => setImmediate(resolve))
    now.shift()?.()
  }
  expect(await lost).toEqual({ ok: false, error: expect.stringContaining('did not answer') })
  expect(await tester.test(request)).toMatchObject({ ok: true })
  expect(started).toBe(2)
})
