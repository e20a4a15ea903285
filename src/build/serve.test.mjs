import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { headerPolicy, metaPolicy } from './contentSecurityPolicy.mjs'
import { inProject } from './project.mjs'
import { serve } from './serve.mjs'

const script = `export const words = '${'Stepwright '.repeat(400)}'\n`
let folder
let server

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'))
  const site = join(folder, 'site')
  await mkdir(join(site, 'assets'), { recursive: true })
  await mkdir(join(site, '.vite'))
  await mkdir(join(site, 'sub folder'))
  await writeFile(join(site, 'index.html'), '<!doctype html><title>home</title>')
  await writeFile(join(site, 'sub folder', 'index.html'), '<!doctype html><title>sub</title>')
  await writeFile(join(site, 'assets', 'main-a1b2.js'), script)
  await writeFile(join(site, '.vite', 'manifest.json'), '{}')
  await writeFile(join(folder, 'secret.txt'), 'secret')
  server = await serve(site)
})

afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

/** A request as written: `fetch` would tidy the path up. */
function ask(path, { method = 'GET', headers = {} } = {}) {
  const { hostname, port } = new URL(server.address)
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      const chunks = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
    sent.once('error', reject)
    sent.end()
  })
}

describe('serve', () => {
  test.each([
    { path: '/', type: 'text/html; charset=utf-8', cache: 'no-cache' },
    { path: '/?example=hello', type: 'text/html; charset=utf-8', cache: 'no-cache' },
    { path: '/sub%20folder/', type: 'text/html; charset=utf-8', cache: 'no-cache' },
    {
      path: '/assets/main-a1b2.js',
      type: 'text/javascript; charset=utf-8',
      cache: 'public, max-age=31536000, immutable',
    },
  ])('$path is served as $type', async ({ path, type, cache }) => {
    const { status, headers } = await ask(path)

    expect(status).toBe(200)
    expect(headers['content-type']).toBe(type)
    expect(headers['cache-control']).toBe(cache)
    expect(headers['content-security-policy']).toBe(headerPolicy)
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  test.each([
    { accepted: 'gzip, deflate, br', encoding: 'br', unpack: brotliDecompressSync },
    { accepted: 'gzip;q=0.5', encoding: 'gzip', unpack: gunzipSync },
    { accepted: 'br;q=0, gzip', encoding: 'gzip', unpack: gunzipSync },
    { accepted: 'identity', encoding: undefined, unpack: (bytes) => bytes },
  ])('for "$accepted" the script comes as $encoding', async ({ accepted, encoding, unpack }) => {
    const { headers, body } = await ask('/assets/main-a1b2.js', { headers: { 'accept-encoding': accepted } })

    expect(headers['content-encoding']).toBe(encoding)
    expect(Number(headers['content-length'])).toBe(body.length)
    expect(unpack(body).toString()).toBe(script)
  })

  test('a visitor who has the file gets no second copy', async () => {
    const { headers } = await ask('/')
    const { status, body } = await ask('/', { headers: { 'if-none-match': headers.etag } })

    expect(status).toBe(304)
    expect(body).toHaveLength(0)
  })

  test('HEAD tells the size and sends nothing', async () => {
    const { headers, body } = await ask('/assets/main-a1b2.js', { method: 'HEAD' })

    expect(Number(headers['content-length'])).toBe(script.length)
    expect(body).toHaveLength(0)
  })

  test.each([
    { path: '/nothing', status: 404 },
    { path: '/assets', status: 404 },
    { path: '/../secret.txt', status: 404 },
    { path: '/%2e%2e/secret.txt', status: 404 },
    { path: '/..%2fsecret.txt', status: 404 },
    { path: '/assets/..%5c..%5c..%5csecret.txt', status: 404 },
    { path: '/.vite/manifest.json', status: 404 },
    { path: '/%00', status: 400 },
    { path: '/%zz', status: 400 },
  ])('$path answers $status', async ({ path, status }) => {
    const answer = await ask(path)

    expect(answer.status).toBe(status)
    expect(answer.headers['content-security-policy']).toBe(headerPolicy)
    expect(answer.body.toString()).not.toContain('secret')
  })

  test('only reading is answered', async () => {
    const { status, headers } = await ask('/', { method: 'POST' })

    expect(status).toBe(405)
    expect(headers.allow).toBe('GET, HEAD')
  })

  test('a taken port gives way to the next, or is refused', async () => {
    const port = Number(new URL(server.address).port)
    const second = await serve(folder, { port, next: true })

    expect(Number(new URL(second.address).port)).toBeGreaterThan(port)
    await second.close()
    await expect(serve(folder, { port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})

test('the page carries the policy of the header', async () => {
  const page = await readFile(inProject('index.html'), 'utf8')

  expect(page).toContain(`content="${metaPolicy}"`)
})
