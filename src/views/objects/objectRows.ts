// The objects of the simulated S3 as lines of a list: under each bucket its own, after them what the run has written.

/** Texts by `bucket/key`; a name without a slash is an empty bucket. */
export type Objects = Readonly<Record<string, string>>

export type ObjectRow =
  | { readonly kind: 'bucket'; readonly bucket: string; readonly count: number }
  /** `name` is `bucket/key`. */
  | { readonly kind: 'object' | 'written'; readonly name: string; readonly key: string; readonly body: string }
  | { readonly kind: 'writtenHead'; readonly count: number }

/** The bucket of `bucket/key`, or of a bucket's own name. */
export function bucketOf(name: string): string {
  const slash = name.indexOf('/')
  return slash < 0 ? name : name.slice(0, slash)
}

/** The key of `bucket/key`; empty for a bucket. */
export function keyOf(name: string): string {
  const slash = name.indexOf('/')
  return slash < 0 ? '' : name.slice(slash + 1)
}

/** `written` that is already kept is left out. */
export function objectRows(objects: Objects, written: Objects): readonly ObjectRow[] {
  const buckets = [...new Set(Object.keys(objects).map(bucketOf))].sort()
  const own = buckets.flatMap((bucket) => bucketRows(bucket, objects))
  const fresh = Object.entries(written)
    .filter(([name, body]) => !Object.hasOwn(objects, name) || objects[name] !== body)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  if (fresh.length === 0) return own
  const rows = fresh.map(([name, body]) => ({ kind: 'written', name, key: name, body }) as const)
  return [...own, { kind: 'writtenHead', count: fresh.length }, ...rows]
}

function bucketRows(bucket: string, objects: Objects): readonly ObjectRow[] {
  const names = Object.keys(objects)
    .filter((name) => name.includes('/') && bucketOf(name) === bucket)
    .sort()
  return [
    { kind: 'bucket', bucket, count: names.length },
    ...names.map((name) => ({ kind: 'object', name, key: keyOf(name), body: objects[name] ?? '' }) as const),
  ]
}

/** Distinguishes a row from all others of the list. */
export function rowId(row: ObjectRow): string {
  if (row.kind === 'bucket') return `bucket ${row.bucket}`
  return row.kind === 'writtenHead' ? 'written' : `${row.kind} ${row.name}`
}
