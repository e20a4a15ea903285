// Reads the cases below a directory.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RecordedCase } from './ConformanceCase'

/** All cases below a directory in the order of their paths; null when there is none. */
export function casesIn(directory: string): readonly RecordedCase[] | null {
  const files = entriesOf(directory)?.filter((name) => name.endsWith('.json'))
  return files?.map((name) => JSON.parse(readFileSync(join(directory, name), 'utf8'))) ?? null
}

function entriesOf(directory: string): readonly string[] | null {
  try {
    return readdirSync(directory, { recursive: true, encoding: 'utf8' }).sort()
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null
    throw error
  }
}
