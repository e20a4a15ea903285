// Asks for a file with the chooser that every browser has.

/** The chosen file; null when the chooser was closed. `extensions` begin with a dot. */
export function chooseFile(extensions: readonly string[]): Promise<File | null> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = extensions.join(',')
  input.hidden = true
  // Some browsers tell only inputs of the page what was chosen.
  document.body.append(input)
  return new Promise((resolve) => {
    const finish = (): void => {
      input.remove()
      resolve(input.files?.[0] ?? null)
    }
    input.addEventListener('change', finish)
    input.addEventListener('cancel', finish)
    input.click()
  })
}
