// How the site is built and served in development, and how the unit tests run.
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/** In development the page has no policy: hot reload needs inline scripts. */
const noPolicyInDevelopment: Plugin = {
  name: 'no-policy-in-development',
  apply: 'serve',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
  },
}

export default defineConfig({
  base: './',
  plugins: [react(), noPolicyInDevelopment],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      // What the page needs at once comes in one piece: many small ones take more room, for each is compressed alone.
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx,mjs}'],
    exclude: process.env.STEPWRIGHT_SOAK ? [] : ['**/*.soak.test.*'],
    environment: 'node',
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 60_000,
  },
})
