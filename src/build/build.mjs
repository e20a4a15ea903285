// `npm run build`: the site into dist/, the core for Node into dist-node/.
import { installIfNeeded } from './installIfNeeded.mjs'

await installIfNeeded()
const { buildSite } = await import('./buildSite.mjs')
const { buildNode } = await import('./buildNode.mjs')

const site = await buildSite()
const node = await buildNode()
console.log(`dist/ ${site ? 'built' : 'is up to date'}, dist-node/ ${node ? 'built' : 'is up to date'}.`)
