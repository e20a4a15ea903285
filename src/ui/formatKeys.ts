// Turns the registry's key names (`Mod+Shift+Z`) into what is printed on this person's keyboard.
const apple: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Ctrl: '⌃',
  Shift: '⇧',
  Alt: '⌥',
  Enter: '↩',
  Delete: '⌦',
  Backspace: '⌫',
}
const other: Readonly<Record<string, string>> = { Mod: 'Ctrl' }
const both: Readonly<Record<string, string>> = {
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
  Escape: 'Esc',
  Space: 'Space',
}

/** One string per key cap; `Mod` is Command on Apple machines and Ctrl elsewhere. A literal plus key is written `Plus`. */
export function formatKeys(keys: string, isApple: boolean): readonly string[] {
  const own = isApple ? apple : other
  return keys.split('+').map((key) => own[key] ?? both[key] ?? (key === 'Plus' ? '+' : key))
}

/** True on macOS and iOS, where Command takes the place of Ctrl. */
export function isAppleKeyboard(): boolean {
  return typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)
}
