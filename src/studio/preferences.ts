// Remembers how this person looks at the studio, from one visit to the next.
import { preferencesOf, type ViewPreferences, type ViewStore } from './viewStore'

const KEY = 'stepwright.view'

type PreferenceStorage = Pick<Storage, 'getItem' | 'setItem'>

/** What was stored; nothing when there is none or it cannot be read (a broken entry starts afresh). */
export function loadPreferences(storage: PreferenceStorage): Partial<ViewPreferences> {
  const stored = storage.getItem(KEY)
  if (stored === null) return {}
  try {
    const value: unknown = JSON.parse(stored)
    // Written by `rememberPreferences`; unknown keys are dropped by `preferencesOf`.
    return typeof value === 'object' && value !== null ? preferencesOf(value as Partial<ViewPreferences>) : {}
  } catch (error) {
    console.info('The stored view settings cannot be read and are replaced.', error)
    return {}
  }
}

/** Returns the way to stop. */
export function rememberPreferences(view: ViewStore, storage: PreferenceStorage): () => void {
  let last = ''
  return view.subscribe((state) => {
    const next = JSON.stringify(preferencesOf(state))
    if (next === last) return
    last = next
    storage.setItem(KEY, next)
  })
}
