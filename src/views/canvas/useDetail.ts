// How much is drawn: everything, names only, or blocks of colour, by how far one has zoomed out.
import { useStore } from '@xyflow/react'

export type Detail = 'full' | 'names' | 'blocks'

export function useDetail(): Detail {
  return useStore(({ transform: [, , zoom] }) => (zoom < 0.25 ? 'blocks' : zoom < 0.6 ? 'names' : 'full'))
}
