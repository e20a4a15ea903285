import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { shapeData } from './shapeData.mjs'

const SOURCE = resolve(process.env.STEPWRIGHT_SHARED ?? '../shared', 'language/aws-api/shapes.json')
const isThere = existsSync(SOURCE)
if (!isThere) console.log(`Left out: whether the response shapes are fresh, without ${SOURCE}.`)

test.skipIf(!isThere)('the committed shapes are fresh: run `node src/build/compileShapes.mjs` otherwise', () => {
  const committed = readFileSync(new URL('../core/teststate/responseShapes.data.js', import.meta.url), 'utf8')
  expect(shapeData(JSON.parse(readFileSync(SOURCE, 'utf8'))) === committed).toBe(true)
})

test('fields get capitals, equal shapes are written once, what has no response is left out', () => {
  const name = { type: 'string', min: 1, pattern: '.*' }
  const text = shapeData({
    'a:b': { output: { type: 'structure', members: { name, other: name }, required: ['name'] } },
    'a:c': { input: {} },
  })
  expect(text).toContain(
    '{"type":"string","min":1},\n  {"type":"object","members":{"Name":0,"Other":0},"required":["Name"]}',
  )
  expect(text).toContain('export const actions = {"a:b":1}')
})
