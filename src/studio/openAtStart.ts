// What is on screen first: the example the address asks for, else what was open last, else an empty workflow.
import type { StudioFiles } from './persistence/files'

export async function openAtStart(files: StudioFiles, address: URL): Promise<void> {
  const example = address.searchParams.get('example')
  if (example !== null) await files.openExample(example)
  else await files.openLast()
}
