import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseResource } from '../asl/parseResource'
import { serviceActions } from './index'
import { optimizedIntegrations } from './optimizedIntegrations'

const ENDINGS: Readonly<Record<string, string>> = {
  requestResponse: '',
  sync: '.sync',
  'sync:2': '.sync:2',
  waitForTaskToken: '.waitForTaskToken',
}

interface Entry {
  readonly resource: string
  readonly patterns: readonly string[]
}

/** Resources, with their endings, that the table does not have. */
function unknown(entries: readonly Entry[]): readonly string[] {
  return entries.flatMap(({ resource, patterns }) => {
    const { kind, resourceType, action } = parseResource(resource)
    if (kind !== 'service' || resourceType.startsWith('aws-sdk:')) return []
    const endings = optimizedIntegrations.get(`${resourceType}:${action}`)
    return patterns
      .map((pattern) => ENDINGS[pattern] ?? '?')
      .flatMap((end) => (endings?.has(end) ? [] : [resource + end]))
  })
}

test('every action of the catalogue is there, with the ways it can wait', () => {
  expect(unknown(serviceActions)).toEqual([])
})

const list = join(process.env.STEPWRIGHT_SHARED ?? '../shared', 'language', 'services.json')
if (!existsSync(list)) console.warn(`Left out: the list of integrations (no ${list})`)

test.skipIf(!existsSync(list))('every integration of the reference is there', () => {
  expect(unknown(JSON.parse(readFileSync(list, 'utf8')))).toEqual([])
})
