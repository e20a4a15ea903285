// Light, dark or as the system says: keeps the wish where public/theme.js finds it before the next first paint.
export type Theme = 'system' | 'light' | 'dark'

const storageKey = 'stepwright.theme'
const darkQuery = '(prefers-color-scheme: dark)'

/** Shows a theme at once and remembers it. Returns what is shown. */
export function applyTheme(theme: Theme): 'light' | 'dark' {
  try {
    localStorage.setItem(storageKey, theme)
  } catch (error) {
    // The theme still holds for this visit; only remembering it is forbidden here.
    console.info('The theme cannot be remembered in this browser.', error)
  }
  return show(theme)
}

/** Follows the system's theme for as long as `theme()` answers `system`. Returns the way to stop. */
export function followSystemTheme(theme: () => Theme): () => void {
  const query = matchMedia(darkQuery)
  const onChange = () => {
    if (theme() === 'system') show('system')
  }
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

/** What is on the screen, for what cannot read CSS variables (the code editor, exported images). */
export function shownTheme(): 'light' | 'dark' {
  return document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light'
}

/** Calls back whenever the shown theme changes. Returns the way to stop. */
export function onShownThemeChange(listener: (shown: 'light' | 'dark') => void): () => void {
  const observer = new MutationObserver(() => listener(shownTheme()))
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}

function show(theme: Theme): 'light' | 'dark' {
  const shown = theme === 'system' ? (matchMedia(darkQuery).matches ? 'dark' : 'light') : theme
  document.documentElement.dataset.theme = shown
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', shown === 'dark' ? '#161D27' : '#FFFFFF')
  return shown
}
