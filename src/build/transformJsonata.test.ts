import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { transformInstalledJsonata, transformJsonata } from './transformJsonata.mjs'

const committed = new URL('../core/expressions/jsonata/jsonataSync.data.js', import.meta.url)

test('the committed build is what the transform makes of the installed library', () => {
  expect(readFileSync(committed, 'utf8') === transformInstalledJsonata()).toBe(true)
})

test('nothing asynchronous, random or timed is left, and no code made from text', () => {
  const code = transformInstalledJsonata().replace(/^\s*(\/\/|\*|\/\*).*$/gm, '')
  expect(code).not.toMatch(
    /\basync function\b|\bawait\b|\bPromise\.|\bMath\.random\b|new Date\(\)|\beval\(|\bFunction\(/,
  )
})

test('another library than the one the passages were taken from is refused', () => {
  const source = readFileSync(new URL('../../node_modules/jsonata/jsonata.js', import.meta.url), 'utf8')
  expect(() => transformJsonata(source.replace('await evaluatePath', 'evaluatePath'), '')).toThrow(/101 times, not 102/)
  expect(() => transformJsonata(source.replaceAll('Math.random()', '0.5'), '')).toThrow(/chance/)
  expect(() => transformJsonata('something else', '')).toThrow()
})
