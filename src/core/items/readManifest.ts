// Manifests: objects that name the objects with the items.
import { isJsonArray, isJsonObject, memberOf } from '../base/JsonValue'
import { err, ok, type Result } from '../base/Result'
import { readJson } from './readJson'

export type ObjectPlace = {
  readonly bucket: string
  readonly key: string
}

/** Which objects to read, and the columns of their rows when the manifest names them. */
export interface Manifest {
  readonly objects: readonly ObjectPlace[]
  readonly columns: readonly string[] | null
}

/** The manifest.json of an S3 Inventory in CSV format (S3 user guide, "Locating your inventory list"). */
export function readInventory(text: string): Result<Manifest, string> {
  const parsed = readJson(text)
  if (!parsed.ok) return parsed
  const [format, schema, files] = ['fileFormat', 'fileSchema', 'files'].map((name) => memberOf(parsed.value, name))
  const bucket = memberOf(parsed.value, 'destinationBucket')
  if (format !== 'CSV')
    return err(`This simulator reads S3 inventories in CSV format, this one says ${JSON.stringify(format ?? null)}.`)
  if (typeof schema !== 'string' || typeof bucket !== 'string' || !isJsonArray(files))
    return err('The manifest needs the fields fileSchema, destinationBucket and files.')
  const keys = files.map((file) => (isJsonObject(file) ? memberOf(file, 'key') : undefined))
  const objects = keys.flatMap((key) =>
    typeof key === 'string' ? [{ bucket: bucket.replace(/^arn:[^:]*:s3:::/, ''), key }] : [],
  )
  return ok({ objects, columns: schema.split(',').map((name) => name.trim()) })
}

/** The list of objects Athena's UNLOAD leaves: one `s3://bucket/key` a line. */
export function readUnloadList(text: string): Result<Manifest, string> {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim().replace(/^\uFEFF?"?|"$/g, ''))
  const objects: ObjectPlace[] = []
  for (const line of lines.filter((entry) => entry !== '')) {
    const [, bucket, key] = /^s3:\/\/([^/]+)\/(.+)$/i.exec(line) ?? []
    if (bucket === undefined || key === undefined) return err(`The manifest names no object in S3 here: ${line}`)
    objects.push({ bucket, key })
  }
  return ok({ objects, columns: null })
}
