// Objects are kept as text: what comes in gzip, as S3 inventories and Athena's results do, is unpacked when it is added.
import { err, ok, type Result } from '../../core/base/Result'

/** The file itself, or what a gzip file holds, under the same name. The error is a sentence. */
export async function unpackedFile(file: File, mostBytes: number): Promise<Result<File, string>> {
  if (!(await isGzip(file))) return ok(file)
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader()
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.length
      if (size > mostBytes) {
        await reader.cancel()
        return err(`"${file.name}" holds more than ${mostBytes / 1024 / 1024} MB when it is unpacked.`)
      }
      chunks.push(read.value)
    }
  } catch (error) {
    if (error instanceof Error) return err(`"${file.name}" cannot be unpacked. ${error.message}`)
    throw error
  }
  return ok(new File(chunks, file.name))
}

async function isGzip(file: File): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer())
  return first === 0x1f && second === 0x8b
}
