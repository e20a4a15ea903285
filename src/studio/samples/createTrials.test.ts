import { expect, test } from 'vitest'
import type { WorkerPort } from '../../workers/connect'
import type { InterpreterReply, InterpreterRequest } from '../../workers/interpreterProtocol'
import type { WorkerReply, WorkerRequest } from '../../workers/protocol'
import type { RunClock } from '../runs/RunClock'
import { createTrials } from './createTrials'

/** Workers that answer when they are told to, and a clock that stands still until it is moved. */
function world() {
  const posted: WorkerRequest<InterpreterRequest>[] = []
  const timers: { readonly at: number; act: (() => void) | null }[] = []
  let now = 0
  let spawned = 0
  let port: WorkerPort | null = null
  const clock: RunClock = {
    now: () => now,
    after(delay, act) {
      const timer: (typeof timers)[number] = { at: now + delay, act }
      timers.push(timer)
      return () => {
        timer.act = null
      }
    },
  }
  const reply = (id: number, body: InterpreterReply) => {
    const data: WorkerReply<InterpreterReply> = { id, ok: true, body }
    port?.onmessage?.({ data } as MessageEvent)
  }
  const spawn = () => {
    spawned += 1
    const made: WorkerPort = {
      postMessage(message) {
        const request = message as WorkerRequest<InterpreterRequest>
        if (request.body.kind === 'ready') queueMicrotask(() => reply(request.id, { kind: 'ready' }))
        else posted.push(request)
      },
      terminate() {},
      onmessage: null,
      onerror: null,
    }
    port = made
    return made
  }
  return {
    trials: createTrials(spawn, clock),
    posted,
    spawned: () => spawned,
    async settle() {
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
    },
    answer(index: number) {
      const request = posted[index]
      if (request) reply(request.id, { kind: 'details', events: [] })
    },
    pass(time: number) {
      now += time
      for (const timer of timers) if (timer.at <= now) timer.act?.()
    },
  }
}

const request = (id: number): InterpreterRequest => ({ kind: 'details', ids: [id] })

test('an answer is the answer', async () => {
  const { trials, settle, answer } = world()
  const asked = trials.ask('a', request(1), 'details')
  await settle()
  answer(0)
  expect(await asked).toEqual({ kind: 'details', events: [] })
})

test('of what waits in a lane only the newest is asked', async () => {
  const { trials, posted, settle, answer } = world()
  const asked = [1, 2, 3].map((id) => trials.ask('a', request(id), 'details'))
  await settle()
  answer(0)
  await settle()
  answer(1)
  expect(await Promise.all(asked.map(async (each) => typeof (await each)))).toEqual(['string', 'string', 'object'])
  expect(posted.map(({ body }) => body)).toEqual([request(1), request(3)])
})

test('lanes do not overtake each other', async () => {
  const { trials, settle, answer } = world()
  const asked = [trials.ask('a', request(1), 'details'), trials.ask('b', request(2), 'details')]
  await settle()
  answer(0)
  await settle()
  answer(1)
  expect(await Promise.all(asked)).toHaveLength(2)
  expect((await asked[0]) === 'stale').toBe(false)
})

test('what takes longer than a second is ended, and the next has a new worker', async () => {
  const { trials, spawned, settle, answer, pass } = world()
  const asked = trials.ask('a', request(1), 'details')
  await settle()
  pass(999)
  await settle()
  expect(spawned()).toBe(1)
  pass(1)
  expect(await asked).toBe('late')
  const next = trials.ask('a', request(2), 'details')
  await settle()
  expect(spawned()).toBe(2)
  answer(1)
  expect(await next).toMatchObject({ kind: 'details' })
})

test('what runs for long already gives way to something newer', async () => {
  const { trials, spawned, settle, answer, pass } = world()
  const asked = trials.ask('a', request(1), 'details')
  await settle()
  pass(200)
  const next = trials.ask('a', request(2), 'details')
  expect(await asked).toBe('stale')
  await settle()
  expect(spawned()).toBe(2)
  answer(1)
  expect(await next).toMatchObject({ kind: 'details' })
})
