// Writes src/core/assist/apiModels.data.js from the API facts in STEPWRIGHT_SHARED (default ../shared).
import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { apiModelData } from './apiModelData.mjs'

const folder = resolve(process.env.STEPWRIGHT_SHARED ?? '../shared', 'language/aws-api')
const target = new URL('../core/assist/apiModels.data.js', import.meta.url)
const read = async (name) => JSON.parse(await readFile(resolve(folder, name), 'utf8'))

await writeFile(target, apiModelData(await read('actions.json'), await read('shapes.json')))
