// Counts and sizes of objects, as people read them.

export function objectCount(count: number): string {
  return count === 1 ? '1 object' : `${count} objects`
}

/** The size of a text in UTF-8, as people read it. */
export function sizeText(body: string): string {
  const bytes = new TextEncoder().encode(body).length
  if (bytes < 1024) return bytes === 1 ? '1 byte' : `${bytes} bytes`
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KiB` : `${(bytes / 1024 / 1024).toFixed(1)} MiB`
}
