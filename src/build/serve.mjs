// A static server for the built site: right types, compression, lasting caches for hashed files, and the site's policy.
// `node src/build/serve.mjs [PORT]` serves dist/ on exactly that port.
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { headerPolicy } from './contentSecurityPolicy.mjs'
import { siteFolder } from './project.mjs'

const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['.svg', 'image/svg+xml; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.wasm', 'application/wasm'],
  ['.ttf', 'font/ttf'],
  ['.woff2', 'font/woff2'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
])
const packedAlready = new Set(['.woff2', '.png', '.ico'])
const smallestToCompress = 1024

const compressors = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes) => promisify(gzip)(bytes),
}

/**
 * Serves `folder` on 127.0.0.1 and resolves to `{ address, close }`. Port 0 is any free one; with `next`, a taken port
 * gives way to the following ones, else it rejects.
 */
export async function serve(folder, { port = 0, next = false } = {}) {
  const server = createServer(siteHandler(folder))
  const taken = await listen(server, port, next ? port + 50 : port)
  return {
    address: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      }),
  }
}

function listen(server, port, last) {
  return new Promise((resolve, reject) => {
    const onError = (error) => {
      server.off('listening', onListening)
      if (error.code === 'EADDRINUSE' && port < last) resolve(listen(server, port + 1, last))
      else reject(error)
    }
    const onListening = () => {
      server.off('error', onError)
      resolve(server.address().port)
    }
    server.once('error', onError)
    server.once('listening', onListening)
    server.listen(port, '127.0.0.1')
  })
}

/** The request listener; compressed files are kept for as long as it lives. */
export function siteHandler(folder) {
  const compressed = new Map()
  return (request, response) => {
    answer(folder, compressed, request, response).catch((error) => {
      // A visitor who leaves in the middle is no fault of ours.
      if (error.code === 'ERR_STREAM_PREMATURE_CLOSE' || response.destroyed) return
      process.stderr.write(`${request.method} ${request.url}: ${error.stack}\n`)
      if (response.headersSent) response.destroy()
      else refuse(response, 500, 'The server failed.')
    })
  }
}

async function answer(folder, compressed, request, response) {
  response.setHeader('Content-Security-Policy', headerPolicy)
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Referrer-Policy', 'no-referrer')
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    return refuse(response, 405, 'Only GET and HEAD are answered.')
  }
  const path = pathOf(request.url)
  if (path === null) return refuse(response, 400, 'This address cannot be read.')
  const file = await findFile(folder, path)
  if (file === null) return refuse(response, 404, 'There is nothing here.')

  const encoding = encodingFor(file, request.headers['accept-encoding'])
  const tag = `W/"${file.size.toString(36)}-${Math.round(file.mtimeMs).toString(36)}"`
  response.setHeader('Content-Type', types.get(file.extension) ?? 'application/octet-stream')
  response.setHeader('Cache-Control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
  response.setHeader('Vary', 'Accept-Encoding')
  response.setHeader('ETag', tag)
  if (request.headers['if-none-match'] === tag) return response.writeHead(304).end()

  if (encoding === null) return sendFile(file, request, response)
  const bytes = await compressedBytes(compressed, file, encoding)
  response.setHeader('Content-Encoding', encoding)
  response.setHeader('Content-Length', bytes.length)
  response.writeHead(200).end(request.method === 'HEAD' ? undefined : bytes)
}

async function sendFile(file, request, response) {
  response.setHeader('Content-Length', file.size)
  response.writeHead(200)
  if (request.method === 'HEAD') return response.end()
  await pipeline(createReadStream(file.path), response)
}

function refuse(response, status, message) {
  response.setHeader('Cache-Control', 'no-store')
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${message}\n`)
}

/** The decoded path of a request; null when it is malformed. */
function pathOf(url) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0])
    return path.startsWith('/') && !path.includes('\0') ? path : null
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}

/** The file at a path inside `folder`; a folder stands for its index.html. Hidden names, and all outside, do not exist. */
async function findFile(folder, path) {
  const names = path.split(/[/\\]/).filter((name) => name !== '')
  if (names.some((name) => name.startsWith('.'))) return null
  const wanted = join(folder, ...names)
  if (wanted !== folder && !wanted.startsWith(folder + sep)) return null
  return (await fileAt(wanted)) ?? (path.endsWith('/') ? fileAt(join(wanted, 'index.html')) : null)
}

async function fileAt(path) {
  try {
    const found = await stat(path)
    return found.isFile() ? { path, extension: extname(path), size: found.size, mtimeMs: found.mtimeMs } : null
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(error.code)) return null
    throw error
  }
}

function encodingFor(file, accepted = '') {
  if (file.size < smallestToCompress || packedAlready.has(file.extension)) return null
  const offers = accepted.split(',').map((offer) => offer.trim().split(/\s*;\s*/))
  const takes = (name) => offers.some(([offer, weight]) => offer === name && weight !== 'q=0')
  return Object.keys(compressors).find(takes) ?? null
}

/** Several visitors who ask at once wait for one compression. */
function compressedBytes(compressed, file, encoding) {
  const key = `${encoding} ${file.path} ${file.mtimeMs}`
  let bytes = compressed.get(key)
  if (bytes === undefined) {
    bytes = readFile(file.path).then(compressors[encoding])
    compressed.set(key, bytes)
  }
  return bytes
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { address } = await serve(siteFolder, { port: Number(process.argv[2] ?? 4173) })
  console.log(address)
}
