// The files a distributed Map leaves with ResultWriter: one for each status there is, and the manifest that names them.
import type { JsonObject, JsonValue } from '../base/JsonValue'
import { sizeOf } from '../expressions/sizeOf'
import type { ChildRecord, ChildStatus } from './ChildRecord'
import { type Transformation, transformResults } from './transformResults'

export interface ResultPlan {
  readonly bucket: string
  /** Empty for none. */
  readonly prefix: string
  readonly mapRunArn: string
  readonly transformation: Transformation
  readonly outputType: 'JSON' | 'JSONL'
}

export interface ResultFiles {
  readonly manifestKey: string
  /** Texts by key, the manifest last. */
  readonly objects: Readonly<Record<string, string>>
}

const GROUPS = ['FAILED', 'PENDING', 'SUCCEEDED'] as const

const GROUP_OF: Readonly<Record<ChildStatus, (typeof GROUPS)[number]>> = {
  SUCCEEDED: 'SUCCEEDED',
  FAILED: 'FAILED',
  TIMED_OUT: 'FAILED',
  ABORTED: 'FAILED',
  PENDING: 'PENDING',
}

/** Developer guide, "ResultWriter (Map)": `<prefix>/<id of the Map Run>/SUCCEEDED_0.json` and so on. */
export function resultFiles(children: readonly ChildRecord[], plan: ResultPlan): ResultFiles {
  const folder = `${plan.prefix === '' || plan.prefix.endsWith('/') ? plan.prefix : `${plan.prefix}/`}${idOf(plan.mapRunArn)}`
  const written = GROUPS.map((group) => fileOf(group, children, folder, plan))
  const manifest: JsonObject = {
    DestinationBucket: plan.bucket,
    MapRunArn: plan.mapRunArn,
    ResultFiles: Object.fromEntries(
      written.map(({ group, file }) => [group, file ? [{ Key: file.key, Size: file.size }] : []]),
    ),
  }
  const manifestKey = `${folder}/manifest.json`
  const texts = written.flatMap(({ file }) => (file ? [[file.key, file.text]] : []))
  return { manifestKey, objects: Object.fromEntries([...texts, [manifestKey, JSON.stringify(manifest)]]) }
}

interface WrittenFile {
  readonly key: string
  readonly text: string
  /** Bytes. */
  readonly size: number
}

function fileOf(
  group: (typeof GROUPS)[number],
  all: readonly ChildRecord[],
  folder: string,
  { transformation, outputType }: ResultPlan,
): { readonly group: string; readonly file: WrittenFile | null } {
  const children = all.filter(({ status }) => GROUP_OF[status] === group)
  if (children.length === 0) return { group, file: null }
  const results = transformResults(children, transformation)
  const key = `${folder}/${group}_0.${outputType === 'JSON' ? 'json' : 'jsonl'}`
  return { group, file: { key, ...textOf(results, outputType) } }
}

function textOf(results: readonly JsonValue[], outputType: 'JSON' | 'JSONL'): Pick<WrittenFile, 'text' | 'size'> {
  if (outputType === 'JSON') return { text: JSON.stringify(results), size: sizeOf(results) }
  const text = results.map((result) => `${JSON.stringify(result)}\n`).join('')
  return { text, size: results.reduce<number>((size, result) => size + sizeOf(result) + 1, 0) }
}

/** The last part of the ARN. */
function idOf(mapRunArn: string): string {
  return mapRunArn.slice(mapRunArn.lastIndexOf(':') + 1)
}
