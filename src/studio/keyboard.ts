// Shortcuts: one listener for the window, which asks the list of actions.
import { allActions } from './actions/allActions'
import { matchKeys } from './actions/matchKeys'
import type { Studio } from './Studio'

/** True on Apple systems, where Mod is Cmd. */
export function isMac(platform: string): boolean {
  return /Mac|iPhone|iPad/.test(platform)
}

/** Shortcuts that mean nothing to a text field. */
const WHILE_TYPING = /Mod\+|^F\d/

/** Attribute that marks the canvas and the outline: single-key shortcuts act only inside. */
export const CANVAS_KEYS = 'data-canvas-keys'

/** Runs the action a key press stands for. Returns the way to stop listening. */
export function listenToKeys(studio: Studio, target: Window): () => void {
  const mac = isMac(target.navigator.platform)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return
    const inCanvas = isIn(event.target, `[${CANVAS_KEYS}]`)
    const typing = isIn(event.target, 'input, textarea, select, [contenteditable=true], [role=textbox], .monaco-editor')
    const modal = target.document.querySelector('[role=dialog][data-state=open], [role=alertdialog]') !== null
    for (const action of allActions) {
      const keys = action.keys.find((shortcut) => matchKeys(shortcut, event, mac))
      if (keys === undefined) continue
      // Text fields and dialogs keep their own undo and single keys.
      if (modal || (typing && (action.id === 'undo' || action.id === 'redo' || !WHILE_TYPING.test(keys)))) continue
      if (action.scope === 'canvas' && (typing || !(inCanvas || isBody(event.target)))) continue
      event.preventDefault()
      if (action.when(studio)) action.run(studio)
      return
    }
  }
  target.addEventListener('keydown', onKeyDown)
  return () => target.removeEventListener('keydown', onKeyDown)
}

function isIn(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null
}

function isBody(target: EventTarget | null): boolean {
  return target instanceof HTMLBodyElement
}
