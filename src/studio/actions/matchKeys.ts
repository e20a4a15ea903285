// Shortcuts as data: `Mod+Shift+Z` against a keyboard event. Letters are matched by physical key while Alt is held,
// because Option types symbols on macOS.

export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** True when the event is exactly the shortcut, no modifier more. */
export function matchKeys(shortcut: string, event: KeyPress, mac: boolean): boolean {
  const parts = shortcut.split('+').map((part) => (part === '' ? '+' : part))
  const key = parts[parts.length - 1] ?? ''
  const has = (name: string): boolean => parts.slice(0, -1).includes(name)
  const mod = has('Mod')
  const ctrl = has('Ctrl') || (mod && !mac)
  const meta = mod && mac
  if (event.ctrlKey !== ctrl || event.metaKey !== meta || event.altKey !== has('Alt')) return false
  if (key === '?') return event.key === '?'
  return event.shiftKey === has('Shift') && sameKey(key, event)
}

function sameKey(key: string, event: KeyPress): boolean {
  if (/^[A-Z]$/.test(key) && event.altKey) return event.code === `Key${key}`
  if (/^[0-9]$/.test(key)) return event.code === `Digit${key}` || event.code === `Numpad${key}` || event.key === key
  if (key === '=') return event.key === '=' || event.key === '+' || event.code === 'Equal'
  if (key === '-') return event.key === '-' || event.code === 'Minus'
  if (key === 'Down' || key === 'Up' || key === 'Left' || key === 'Right') return event.key === `Arrow${key}`
  if (key === 'Space') return event.key === ' '
  return event.key.toLowerCase() === key.toLowerCase()
}
