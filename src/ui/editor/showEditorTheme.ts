// Keeps the editor's theme that of the page.

import * as monaco from 'monaco-editor/editor'
import { onShownThemeChange, shownTheme } from '../Theme'
import { editorTheme } from './editorTheme'

const themeName = 'stepwright'

/** Shows the page's theme, and follows it. Returns the way to stop. */
export function showEditorTheme(): () => void {
  const show = (): void => {
    const style = getComputedStyle(document.documentElement)
    const data = editorTheme((name) => style.getPropertyValue(name), shownTheme() === 'dark')
    monaco.editor.defineTheme(themeName, data)
    monaco.editor.setTheme(themeName)
  }
  show()
  return onShownThemeChange(show)
}
