// Gives the user a file.
import { fileSave } from 'browser-fs-access'

/** Saves text as a file: a dialog where the browser has one, else a download. Resolves false when it was closed. */
export async function saveFile(text: string, fileName: string, mime: string): Promise<boolean> {
  const extension = fileName.slice(fileName.lastIndexOf('.'))
  try {
    await fileSave(new Blob([text], { type: mime }), { fileName, extensions: [extension] })
    return true
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false
    throw error
  }
}
