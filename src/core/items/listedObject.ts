// An object of a bucket as an item, the way s3:listObjectsV2 gives it to a Map.
import type { JsonObject } from '../base/JsonValue'

export interface ListedObject {
  readonly key: string
  readonly size: number
  readonly etag: string
  /** Milliseconds. */
  readonly lastModified: number
}

/** The members as recorded. */
export function listedObject({ key, size, etag, lastModified }: ListedObject): JsonObject {
  return {
    Etag: etag,
    Key: key,
    LastModified: new Date(lastModified).toISOString(),
    Size: size,
    StorageClass: 'STANDARD',
  }
}
