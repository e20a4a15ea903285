// Short notes at the bottom of the page. Any part of the interface shows one; `ToastRegion` draws them.
export interface Toast {
  readonly message: string
  readonly tone?: 'neutral' | 'success' | 'warning' | 'error'
  /** One thing to do about it: Undo, Reload. */
  readonly action?: { readonly label: string; readonly run: () => void }
  /** In ms; 8000, errors stay until dismissed unless set. 0 stays. */
  readonly duration?: number
}

export interface ShownToast extends Toast {
  readonly id: number
}

let shown: readonly ShownToast[] = []
let lastId = 0
const listeners = new Set<() => void>()

/** Shows a note and returns its id. At most three are shown: the oldest gives way. */
export function showToast(toast: Toast): number {
  lastId += 1
  publish([...shown, { ...toast, id: lastId }].slice(-3))
  return lastId
}

/** Takes a note away; nothing happens where it is gone. */
export function dismissToast(id: number): void {
  if (shown.some((toast) => toast.id === id)) publish(shown.filter((toast) => toast.id !== id))
}

/** The notes on the page, oldest first; the same array until one comes or goes. */
export function shownToasts(): readonly ShownToast[] {
  return shown
}

/** Calls back on every change. Returns the way to stop. */
export function onToasts(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

function publish(next: readonly ShownToast[]): void {
  shown = next
  for (const listener of listeners) listener()
}
