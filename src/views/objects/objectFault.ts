// What is wrong with the name of an object somebody adds.
import type { Objects } from './objectRows'

export interface ObjectName {
  readonly bucket: string
  readonly key: string
}

/** A sentence for the first input that is wrong; null for a name that can be added. */
export function objectFault({ bucket, key }: ObjectName, objects: Objects): ObjectFault | null {
  if (bucket === '') return { input: 'bucket', message: 'Give the bucket a name.' }
  if (bucket.includes('/'))
    return { input: 'bucket', message: 'A bucket has no slash in its name: put it into the key.' }
  if (key === '') return { input: 'key', message: 'Give the object a key, such as orders.csv.' }
  if (new TextEncoder().encode(key).length > 1024)
    return { input: 'key', message: 'S3 takes keys of up to 1,024 bytes.' }
  const isThere = Object.hasOwn(objects, `${bucket}/${key}`)
  return isThere ? { input: 'key', message: 'There is an object of this key. Choose it in the list to edit it.' } : null
}

export interface ObjectFault {
  readonly input: 'bucket' | 'key'
  readonly message: string
}
