// One way to tell screen readers what happened elsewhere on the page; `LiveRegion` speaks it.
export interface Announcement {
  readonly message: string
  /** Interrupts: only for a failure or a breakpoint. */
  readonly assertive: boolean
}

const listeners = new Set<(announcement: Announcement) => void>()

/** Says `message` politely, or at once where `assertive`. */
export function announce(message: string, options: { readonly assertive?: boolean } = {}): void {
  for (const listener of listeners) listener({ message, assertive: options.assertive ?? false })
}

/** Hears every announcement. Returns the way to stop. */
export function onAnnouncement(listener: (announcement: Announcement) => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
