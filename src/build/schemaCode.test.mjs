import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { aslSchema } from '../core/lint/aslSchema'
import { schemaCode } from './schemaCode.mjs'

test('the compiled schema is the one the field tables make: run `node src/build/compileSchema.mjs` otherwise', () => {
  const committed = readFileSync(new URL('../core/lint/schema.data.js', import.meta.url), 'utf8')
  expect(schemaCode(aslSchema()) === committed).toBe(true)
})

test('the compiled schema needs neither eval nor a library', () => {
  expect(schemaCode(aslSchema())).not.toMatch(/\brequire\(|new Function|\beval\(|^import /m)
})
