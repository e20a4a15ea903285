// The way in to the small editor: its program comes over the network when the first field is written in.
import type { MiniEditor } from './MiniEditor'

let loading: Promise<MiniEditor> | null = null

/** The page's one small editor. Rejects when its program cannot be loaded; the next call tries again. */
export function loadMiniEditor(): Promise<MiniEditor> {
  loading ??= import('./createMiniEditor').then(
    ({ createMiniEditor }) => createMiniEditor(),
    (error: unknown) => {
      loading = null
      throw error
    },
  )
  return loading
}
