// Chooses light or dark before the first paint, so that the page never flashes in the wrong theme.
;(() => {
  let wish = 'system'
  try {
    wish = localStorage.getItem('stepwright.theme') || 'system'
  } catch {
    // Storage may be forbidden (private window, blocked cookies): the system's theme is right then.
    wish = 'system'
  }
  const dark = wish === 'dark' || (wish !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
  const meta = document.querySelector('meta[name="theme-color"]')
  if (meta) meta.setAttribute('content', dark ? '#161D27' : '#FFFFFF')
})()
