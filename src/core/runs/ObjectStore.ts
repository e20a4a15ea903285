// The simulated S3: buckets with objects of text, filled from fixtures and by writers.
import type { Millis, S3Object } from '../asl/Execution'
import { err, ok, type Result } from '../base/Result'
import { digest } from '../expressions/bytes/digest'
import { utf8Bytes } from '../expressions/bytes/utf8'

/** As S3 names what it refuses. */
export interface ObjectFault {
  readonly code: 'NoSuchBucket' | 'NoSuchKey'
  readonly message: string
}

interface StoredObject {
  readonly body: string
  readonly lastModified: Millis
}

export class ObjectStore {
  private readonly buckets = new Map<string, Map<string, StoredObject>>()

  private readonly missing: ReadonlySet<string>

  /** `objects` by `bucket/key`, all there since `at`; `missing` buckets are there neither for readers nor for writers. */
  constructor(objects: Readonly<Record<string, string>>, at: Millis, missing: readonly string[] = []) {
    this.missing = new Set(missing)
    for (const [name, body] of Object.entries(objects)) {
      const slash = name.indexOf('/')
      if (slash < 0) this.bucket(name)
      else this.bucket(name.slice(0, slash)).set(name.slice(slash + 1), { body, lastModified: at })
    }
  }

  read(bucket: string, key: string): Result<string, ObjectFault> {
    const objects = this.buckets.get(bucket)
    if (objects === undefined) return err(NO_BUCKET)
    const found = objects.get(key)
    return found ? ok(found.body) : err({ code: 'NoSuchKey', message: 'The specified key does not exist.' })
  }

  /** Objects whose key begins with `prefix`, in key order. */
  list(bucket: string, prefix: string): Result<readonly S3Object[], ObjectFault> {
    const objects = this.buckets.get(bucket)
    if (objects === undefined) return err(NO_BUCKET)
    const listed = [...objects]
      .filter(([key]) => key.startsWith(prefix))
      .sort(([one], [other]) => compareKeys(one, other))
    return ok(
      listed.map(([key, { body, lastModified }]) => ({
        key,
        size: utf8Bytes(body).length,
        etag: `"${digest(body, 'MD5')}"`,
        lastModified,
      })),
    )
  }

  /** Writers may write to any bucket that is not missing: it is made. */
  write(bucket: string, key: string, body: string, at: Millis): Result<null, ObjectFault> {
    if (this.missing.has(bucket)) return err(NO_BUCKET)
    this.bucket(bucket).set(key, { body, lastModified: at })
    return ok(null)
  }

  /** All objects by `bucket/key`. */
  all(): Readonly<Record<string, string>> {
    const entries = [...this.buckets].flatMap(([bucket, objects]) =>
      [...objects].map(([key, { body }]) => [`${bucket}/${key}`, body] as const),
    )
    return Object.fromEntries(entries)
  }

  private bucket(name: string): Map<string, StoredObject> {
    const found = this.buckets.get(name) ?? new Map<string, StoredObject>()
    this.buckets.set(name, found)
    return found
  }
}

const NO_BUCKET: ObjectFault = { code: 'NoSuchBucket', message: 'The specified bucket does not exist' }

/** S3 lists keys in order of their UTF-8 bytes, which is that of their code points. */
function compareKeys(one: string, other: string): number {
  const [a, b] = [[...one], [...other]]
  const at = a.findIndex((char, index) => char !== b[index])
  return at < 0 ? a.length - b.length : (a[at]?.codePointAt(0) ?? 0) - (b[at]?.codePointAt(0) ?? -1)
}
