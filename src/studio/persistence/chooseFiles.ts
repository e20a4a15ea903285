// Asks for files with the chooser that every browser has.

interface ChooserOptions {
  /** Begin with a dot; all kinds where left out. */
  readonly extensions?: readonly string[]
  readonly multiple?: boolean
}

/** The chosen files; none when the chooser was closed. */
export function chooseFiles({ extensions = [], multiple = false }: ChooserOptions): Promise<readonly File[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = extensions.join(',')
  input.multiple = multiple
  input.hidden = true
  // Some browsers tell only inputs of the page what was chosen.
  document.body.append(input)
  return new Promise((resolve) => {
    const finish = (): void => {
      input.remove()
      resolve([...(input.files ?? [])])
    }
    input.addEventListener('change', finish)
    input.addEventListener('cancel', finish)
    input.click()
  })
}
