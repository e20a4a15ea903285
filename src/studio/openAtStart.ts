// What is on screen first: the example the address asks for, else what was open last, else an empty workflow.
import type { StudioFiles } from './persistence/files'

/** An example leaves the address once it is open: a reload then brings back the work done on it, not the example. */
export async function openAtStart(files: StudioFiles, { location, history }: Window): Promise<void> {
  const address = new URL(location.href)
  const example = address.searchParams.get('example')
  if (example === null) {
    await files.openLast()
    return
  }
  await files.openExample(example)
  address.searchParams.delete('example')
  history.replaceState(history.state, '', address)
}
