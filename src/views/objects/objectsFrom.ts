// Files of this machine as objects of a bucket.
import { readText } from '../../studio/persistence/readText'
import { showToast } from '../../ui/showToast'
import type { Objects } from './objectRows'
import { unpackedFile } from './unpackedFile'

/** Larger files are not taken: they would be kept with the workflow. */
const MAX_BYTES = 4 * 1024 * 1024

/** The texts of the files by `bucket/name`, gzip files unpacked. What is too large, or no text, is told and left out. */
export async function objectsFrom(files: readonly File[], bucket: string): Promise<Objects> {
  const objects: [string, string][] = []
  for (const file of files) {
    if (file.size > MAX_BYTES) {
      refuse(`"${file.name}" has more than 4 MB and was not added.`)
      continue
    }
    const unpacked = await unpackedFile(file, MAX_BYTES)
    const text = unpacked.ok ? await readText(unpacked.value) : unpacked
    if (text.ok) objects.push([`${bucket}/${file.name}`, text.value])
    else refuse(`${text.error} It was not added.`)
  }
  return Object.fromEntries(objects)
}

function refuse(message: string): void {
  showToast({ tone: 'error', message })
}
