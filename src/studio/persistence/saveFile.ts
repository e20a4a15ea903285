// Gives the user a file, as a download.

/** Long enough for the slowest download to begin reading. */
const KEEP_MS = 30_000

/** Downloads text as a UTF-8 file; a byte order mark in the text is kept. */
export function saveFile(text: string, fileName: string, mime: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: mime }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS)
}
