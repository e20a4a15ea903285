import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { buildGraph } from '../core/graph/buildGraph'
import type { ElkCall } from '../core/graph/ElkCall'
import type { Graph } from '../core/graph/Graph'
import { readMachine } from '../core/machine/readMachine'
import { parseJson } from '../core/syntax/parseJson'
import type { WorkerPort } from './connect'
import { type LayoutRequest, layoutAnswers } from './layoutAnswers'
import { createLayoutClient, GIVE_UP_AFTER, WARM_UPS } from './layoutClient'

const [FIRST, SECOND] = WARM_UPS

const graphOf = (text: string): Graph => buildGraph(readMachine(parseJson(text)))
const one = graphOf('{"StartAt":"A","States":{"A":{"Type":"Succeed"}}}')

/** Answers after 10 ms; `hangs` decides on which layouts it never does. */
class FakeWorker implements WorkerPort {
  static started: FakeWorker[] = []
  onmessage: WorkerPort['onmessage'] = null
  onerror: WorkerPort['onerror'] = null
  terminated = false
  readonly asked: string[] = []
  private readonly answer = layoutAnswers(noEngine)

  constructor(private readonly hangs: (request: LayoutRequest) => boolean) {
    FakeWorker.started.push(this)
  }

  postMessage(message: unknown): void {
    // The client posts nothing else.
    const { id, body } = structuredClone(message) as { id: number; body: LayoutRequest }
    this.asked.push(body.kind === 'layout' && body.simple ? 'simple' : body.kind)
    if (this.hangs(body)) return
    setTimeout(() => {
      if (!this.terminated) this.onmessage?.(new MessageEvent('message', { data: this.replyTo(id, body) }))
    }, 10)
  }

  private replyTo(id: number, body: LayoutRequest) {
    if (body.kind === 'warmUp') return { id, ok: true, body: null }
    try {
      return { id, ok: true, body: this.answer(body) }
    } catch (error) {
      return { id, ok: false, message: String(error) }
    }
  }

  terminate(): void {
    this.terminated = true
  }
}

const noEngine: ElkCall = () => {
  throw new Error('ELK is not here')
}

const nothing = () => false

beforeEach(() => {
  vi.useFakeTimers()
  FakeWorker.started = []
})

afterEach(() => {
  vi.useRealTimers()
})

describe('createLayoutClient', () => {
  test('starts one worker on the first request and answers with the layout', async () => {
    const client = createLayoutClient(() => new FakeWorker(nothing))
    expect(FakeWorker.started.length).toBe(0)

    const answer = client.request(one, 1)
    await vi.advanceTimersByTimeAsync(50)

    expect(await answer).toMatchObject({ shape: one.shape, simplified: false })
    expect(FakeWorker.started.length).toBe(1)
  })

  test('lays out the newest of several at once and calls the others stale', async () => {
    const client = createLayoutClient(() => new FakeWorker(nothing))
    const answers = [1, 2, 3, 4].map((revision) => client.request(one, revision))
    await vi.advanceTimersByTimeAsync(100)

    const [first, second, third, last] = await Promise.all(answers)
    expect([first, second, third]).toEqual(['stale', 'stale', 'stale'])
    expect(last).toMatchObject({ shape: one.shape })
    expect(FakeWorker.started[0]?.asked.filter((kind) => kind === 'layout').length).toBe(2)
  })

  test('warms the worker up only after a quiet while, and lays out in between', async () => {
    const client = createLayoutClient(() => new FakeWorker(nothing))
    const asked = () => FakeWorker.started[0]?.asked ?? []
    client.request(one, 1)
    await vi.advanceTimersByTimeAsync(FIRST.after - 100)
    client.request(one, 2)
    await vi.advanceTimersByTimeAsync(FIRST.after - 100)
    expect(asked()).toEqual(['ready', 'layout', 'layout'])

    await vi.advanceTimersByTimeAsync(135)
    const answer = client.request(one, 3)
    await vi.advanceTimersByTimeAsync(50)
    expect(await answer).toMatchObject({ shape: one.shape })
    expect(asked()[3]).toBe('warmUp')
    expect(asked().indexOf('layout', 3)).toBeLessThan(8)

    const warmUps = () => asked().filter((kind) => kind === 'warmUp').length
    await vi.advanceTimersByTimeAsync(2 * FIRST.after)
    expect(warmUps()).toBe(FIRST.until)
    await vi.advanceTimersByTimeAsync(2 * SECOND.after)
    expect(warmUps()).toBe(SECOND.until)
    await vi.advanceTimersByTimeAsync(10 * SECOND.after)
    expect(warmUps()).toBe(SECOND.until)
  })

  test('warms nothing up while somebody is at work, and goes on afterwards', async () => {
    const client = createLayoutClient(() => new FakeWorker(nothing))
    const warmUps = () => FakeWorker.started[0]?.asked.filter((kind) => kind === 'warmUp').length ?? 0
    client.request(one, 1)
    for (let key = 0; key < 10; key += 1) {
      await vi.advanceTimersByTimeAsync(FIRST.after - 100)
      client.postpone()
    }
    expect(warmUps()).toBe(0)
    await vi.advanceTimersByTimeAsync(FIRST.after + 5)
    client.postpone()
    await vi.advanceTimersByTimeAsync(FIRST.after - 100)
    expect(warmUps()).toBe(1)
    await vi.advanceTimersByTimeAsync(FIRST.after)
    expect(warmUps()).toBe(FIRST.until)
  })

  test('a closed client warms nothing up', async () => {
    const client = createLayoutClient(() => new FakeWorker(nothing))
    client.request(one, 1)
    await vi.advanceTimersByTimeAsync(100)
    client.close()
    await vi.advanceTimersByTimeAsync(2 * FIRST.after)
    expect(FakeWorker.started[0]?.asked).toEqual(['ready', 'layout'])
  })

  test('replaces a worker that hangs and asks for a simple drawing', async () => {
    const client = createLayoutClient(() => new FakeWorker((request) => request.kind === 'layout' && !request.simple))
    const answer = client.request(one, 1)
    await vi.advanceTimersByTimeAsync(GIVE_UP_AFTER + 100)

    expect(await answer).toMatchObject({ simplified: true })
    expect(FakeWorker.started.map((worker) => worker.terminated)).toEqual([true, false])
    expect(FakeWorker.started[1]?.asked.slice(0, 2)).toEqual(['ready', 'simple'])
  })

  test('a layout that ELK refuses is drawn simply', async () => {
    const diamond = graphOf(
      '{"StartAt":"A","States":{"A":{"Type":"Choice","Choices":[{"Next":"B"}],"Default":"C"},"B":{"Type":"Pass","Next":"C"},"C":{"Type":"Succeed"}}}',
    )
    const client = createLayoutClient(() => new FakeWorker(nothing))
    const answer = client.request(diamond, 1)
    await vi.advanceTimersByTimeAsync(100)
    expect(await answer).toMatchObject({ simplified: true })
  })

  test('rejects when no worker can be had', async () => {
    const client = createLayoutClient(() => {
      const worker = new FakeWorker(() => true)
      setTimeout(
        () => worker.onerror?.(Object.assign(new Event('error'), { message: 'no such file' }) as ErrorEvent),
        5,
      )
      return worker
    })
    const answer = client.request(one, 1)
    const refusal = expect(answer).rejects.toThrow('no such file')
    await vi.advanceTimersByTimeAsync(50)
    await refusal
  })

  test('closing ends the worker for good', async () => {
    const client = createLayoutClient(() => new FakeWorker((request) => request.kind === 'layout'))
    const answer = client.request(one, 1)
    const refusal = expect(answer).rejects.toThrow()
    await vi.advanceTimersByTimeAsync(50)
    client.close()
    await vi.advanceTimersByTimeAsync(50)
    await refusal
    expect(FakeWorker.started.map((worker) => worker.terminated)).toEqual([true])
  })
})
