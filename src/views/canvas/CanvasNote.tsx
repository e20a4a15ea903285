// One line at the foot of the canvas: how placing without a drag goes on, or that the drawing is not the full one.
import { usePlacing } from '../../studio/StudioContext'
import styles from './CanvasNote.module.css'

export function CanvasNote({ isSimplified }: { readonly isSimplified: boolean }) {
  const name = usePlacing(({ item, pointer }) => (item !== null && pointer === null ? item.name : null))
  if (name !== null) return <p className={styles.note}>Choose where {name} goes. Esc cancels.</p>
  if (!isSimplified) return null
  return <p className={styles.note}>Simplified drawing: this workflow is too dense for the full layout.</p>
}
