// Writes src/core/lint/schema.data.js: the validating functions, compiled from the field tables.
import { writeFile } from 'node:fs/promises'
import { createServer } from 'vite'
import { schemaCode } from './schemaCode.mjs'

const target = new URL('../core/lint/schema.data.js', import.meta.url)

const server = await createServer({
  configFile: false,
  server: { middlewareMode: true, ws: false },
  appType: 'custom',
  logLevel: 'error',
})
try {
  const { aslSchema } = await server.ssrLoadModule('/src/core/lint/aslSchema.ts')
  await writeFile(target, schemaCode(aslSchema()))
} finally {
  await server.close()
}
