// The site: static files in dist/, which work from any path of any host.
import { buildIfStale } from './buildIfStale.mjs'
import { root, siteFolder } from './project.mjs'

const sources = ['index.html', 'vite.config.ts', 'package-lock.json', 'tsconfig.json', 'public', 'src']

/** Builds dist/ when it is missing or was built from other sources. True when it was built. */
export function buildSite({ logLevel = 'info' } = {}) {
  return buildIfStale({
    folder: siteFolder,
    sources,
    async make(target) {
      const { build } = await import('vite')
      await build({ root, logLevel, build: { outDir: target, emptyOutDir: true } })
    },
  })
}
