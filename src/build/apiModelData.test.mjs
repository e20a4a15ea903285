import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { apiModelData } from './apiModelData.mjs'

const FOLDER = resolve(process.env.STEPWRIGHT_SHARED ?? '../shared', 'language/aws-api')
const isThere = existsSync(FOLDER)
if (!isThere) console.log(`Left out: whether the API models are fresh, without ${FOLDER}.`)

test.skipIf(!isThere)('the committed models are fresh: run `node src/build/compileApiModels.mjs` otherwise', () => {
  const committed = readFileSync(new URL('../core/assist/apiModels.data.js', import.meta.url), 'utf8')
  const read = (name) => JSON.parse(readFileSync(resolve(FOLDER, name), 'utf8'))
  expect(apiModelData(read('actions.json'), read('shapes.json')) === committed).toBe(true)
})

test('actions carry what they require, shapes no limits', () => {
  const text = apiModelData(
    { s3: { name: 'S3', actions: { getObject: ['bucket', 'Key'], listBuckets: [] } } },
    {
      's3:getObject': { input: { type: 'structure', members: { key: { type: 'string', min: 1 } }, required: ['key'] } },
    },
  )
  expect(text).toContain('"s3": {"name":"S3","actions":["getObject Bucket Key","listBuckets"]}')
  expect(text).toContain('{"type":"string"},\n  {"type":"object","members":{"Key":0},"required":["Key"]}')
  expect(text).toContain('export const parameters = {"s3:getObject":1}')
})
