// Says why the fields cannot be changed at the moment.
import type { StudioDocument } from '../../core/document/StudioDocument'
import { refusalOfBroken } from '../../core/document/transact'
import { FieldError } from '../../ui/FieldError'
import styles from './Inspector.module.css'

export function BrokenNote({ doc }: { readonly doc: StudioDocument }) {
  const refusal = refusalOfBroken(doc)
  if (!refusal) return null
  return (
    <div className={styles.broken} role="status">
      <FieldError severity="warning">{refusal.message}</FieldError>
    </div>
  )
}
