// Writes src/core/teststate/responseShapes.data.js from the API facts in STEPWRIGHT_SHARED (default ../shared).
import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { shapeData } from './shapeData.mjs'

const source = resolve(process.env.STEPWRIGHT_SHARED ?? '../shared', 'language/aws-api/shapes.json')
const target = new URL('../core/teststate/responseShapes.data.js', import.meta.url)

await writeFile(target, shapeData(JSON.parse(await readFile(source, 'utf8'))))
