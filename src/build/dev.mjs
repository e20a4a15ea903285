// `npm run dev`: the site with hot reload.
import { installIfNeeded } from './installIfNeeded.mjs'
import { root } from './project.mjs'

await installIfNeeded()
const { createServer } = await import('vite')
const server = await createServer({ root, server: { host: '127.0.0.1' } })
await server.listen()
server.printUrls()
